# Duyurulara yanıtlar: kişilerden koordinatörlere ve koordinatörlerden onlara.

button-answer = 💬 Yanıtla
button-letter-drop = ✖️ Yazma
letter-question =
    <b>Koordinatörlere ne ileteyim?</b>
    Buraya tek mesajla gönderin: metin, fotoğraf, sesli mesaj, ne isterseniz.
letter-question-to =
    <b>Ne yanıt veriyorsunuz?</b>
    Kime: <b>{ $name }</b>

    Yanıtınızı buraya tek mesajla gönderin: metin, fotoğraf, dosya ya da sesli mesaj.
letter-preview = Bu yalnızca önizleme. Duyuruyu alanlar buradan yanıt verebilecek.
letter-unfit = ⚠️ Bunu iletemiyorum. Metin olarak yazın ya da fotoğraf, video, dosya veya sesli mesaj gönderin.
letter-sent = ✉️ Teşekkürler! Yanıtınızı koordinatörlere iletiyorum. Size yazarlarsa mesaj buraya gelir.
letter-sent-to = ✉️ Yanıt gönderildi. Kime: <b>{ $name }</b>

letter-from = ✉️ { $number } numaralı duyuruya yanıt: { $name }
letter-answer = ✉️ { $name } size yanıt verdi
letter-answer-to = ↩️ { $author } yanıt verdi. Kime: { $name }
letter-subject = “{ $words }”

letters-title = <b>{ $number } numaralı duyuruya yanıtlar</b>
letters-count = { $count } kişi yanıt verdi
letters-none = Henüz kimse yanıt vermedi.
letters-hint = ✉️ yanıt bekliyor
letters-with = ✉️ <b>{ $name }</b>: yazışma
letter-by = <b>{ $name }</b> · { $date }, { $time }
letter-kind =
    { $kind ->
        [photo] 📷 Fotoğraf
        [video] 🎬 Video
        [animation] 🎞 Animasyon
        [audio] 🎵 Müzik
        [document] 📎 Dosya
        [voice] 🎤 Sesli mesaj
        [video_note] ⏺ Video mesaj
        [album] 🖼 Albüm
        [location] 📍 Konum
        [venue] 📍 Konum
        [contact] 👤 Kişi
        [poll] 📊 Anket
       *[other] 📎 Başka bir şey
    }
letters-coming = Hepsini mesaj olarak gönderiyorum.
button-all-letters = ‹ Tüm yanıtlar
button-correspondence = 🗂 Tüm yazışma
button-letters-get = 📥 Hepsini bana gönder
button-letters-announcement = ‹ Duyuru
