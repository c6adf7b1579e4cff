# Elanlara cavablar: insanlardan koordinatorlara və koordinatorlardan onlara.

button-answer = 💬 Cavab ver
button-letter-drop = ✖️ Yazma
letter-question =
    <b>Koordinatorlara nə çatdırım?</b>
    Bura bir mesajla göndərin: mətn, şəkil, səsli mesaj – nə istəsəniz.
letter-question-to =
    <b>Nə cavab verirsiniz?</b>
    Kimə: <b>{ $name }</b>

    Cavabınızı bura bir mesajla göndərin: mətn, şəkil, fayl və ya səsli mesaj.
letter-preview = Bu, yalnız önbaxışdır. Elanı alanlar cavab verə biləcək.
letter-unfit = ⚠️ Bunu çatdıra bilmirəm. Mətnlə yazın, yaxud şəkil, video, fayl və ya səsli mesaj göndərin.
letter-sent = ✉️ Təşəkkürlər! Cavabınızı koordinatorlara çatdırıram. Onlar sizə yazsa, mesaj bura gələcək.
letter-sent-to = ✉️ Cavab göndərildi. Kimə: <b>{ $name }</b>

letter-from = ✉️ { $number } nömrəli elana cavab: { $name }
letter-answer = ✉️ { $name } sizə cavab verib
letter-answer-to = ↩️ { $author } cavab verib. Kimə: { $name }
letter-subject = «{ $words }»

letters-title = <b>{ $number } nömrəli elana cavablar</b>
letters-count = { $count } nəfər cavab verib
letters-none = Hələ heç kim cavab verməyib.
letters-hint = ✉️ cavab gözləyir
letters-with = ✉️ <b>{ $name }</b>: yazışma
letter-by = <b>{ $name }</b> · { $date }, { $time }
letter-kind =
    { $kind ->
        [photo] 📷 Şəkil
        [video] 🎬 Video
        [animation] 🎞 Animasiya
        [audio] 🎵 Musiqi
        [document] 📎 Fayl
        [voice] 🎤 Səsli mesaj
        [video_note] ⏺ Video mesaj
        [album] 🖼 Albom
        [location] 📍 Məkan
        [venue] 📍 Məkan
        [contact] 👤 Kontakt
        [poll] 📊 Sorğu
       *[other] 📎 Başqa bir şey
    }
letters-coming = Hamısını mesajla göndərirəm.
button-all-letters = ‹ Bütün cavablar
button-correspondence = 🗂 Bütün yazışma
button-letters-get = 📥 Hamısını mənə göndər
button-letters-announcement = ‹ Elan
