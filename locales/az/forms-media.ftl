# Nəsə göndərməklə cavab verilən suallar: foto, səs, video, fayl, yer, telefon nömrəsi, ştrixkod.

media-kind-photo = 📷 foto
media-kind-audio = 🎵 { $name }
media-kind-voice = 🎤 səsli mesaj
media-kind-video = 🎬 video
media-kind-video-note = 🎬 dairəvi video
media-kind-animation = 🎬 GIF
media-kind-document = 📎 { $name }

media-how-image = 📷 Foto göndərin: mesaj sahəsinin yanındakı 📎 nişanına toxunun.
media-how-signature = ✍️ Kağıza imza atıb fotosunu göndərin.
media-how-draw = ✏️ Kağıza çəkib fotosunu göndərin.
media-how-selfie = 🤳 Özünüzün fotosunu çəkib göndərin.
media-how-audio = 🎤 Mesaj sahəsinin yanındakı mikrofonu basıb saxlayaraq danışın və ya səs faylı göndərin.
media-how-video = 🎬 Video göndərin: mesaj sahəsinin yanındakı 📎 nişanına toxunun.
media-how-file = 📎 Fayl göndərin: mesaj sahəsinin yanındakı 📎 nişanına toxunun.
media-how-accept = 📎 Fayl göndərin ({ $kinds }): mesaj sahəsinin yanındakı 📎 nişanına toxunun.
media-how-place = 📍 Telefonda olduğunuz yeri göndərmək üçün aşağıdakı düyməyə toxunun. Başqa yer üçün 📎, sonra «Məkan» seçin. Enlik və uzunluğu yazmaq da olar: 43.238, 76.945
media-how-phone = 📱 Aşağıdakı düyməyə toxunun və ya nömrəni ölkə kodu ilə yazın: +994 50 123 45 67
media-how-phone-of-another = 📱 Nömrəni ölkə kodu ilə yazın: +994 50 123 45 67. Ya da 📎 nişanına toxunub kontaktı göndərin.
media-how-barcode = Zəhmət olmasa, kodun xətlərinin altında yazılanı yazın.
media-key-here = 👇 Aşağıdakı düymə ilə bir toxunuşla cavab vermək olar.
key-share-place = 📍 Olduğum yeri göndər
media-keys-away = 👌 Oldu.

media-sent =
    { $kind ->
        [text] Bu, mətndir.
        [photo] Bu, fotodur.
        [audio] Bu, səs faylıdır.
        [voice] Bu, səsli mesajdır.
        [video] Bu, videodur.
        [video_note] Bu, dairəvi videodur.
        [animation] Bu, GIF-dir.
        [document] Bu, başqa növ fayldır.
        [sticker] Bu, stikerdir.
        [location] Bu, xəritədə yerdir.
        [contact] Bu, kontaktdır.
       *[other] Bu, başqa şeydir.
    }
media-wanted-image = { media-sent } Zəhmət olmasa, foto göndərin.
media-wanted-audio = { media-sent } Zəhmət olmasa, səsli mesaj və ya səs faylı göndərin.
media-wanted-video = { media-sent } Zəhmət olmasa, video göndərin.
media-wanted-file = { media-sent } Zəhmət olmasa, fayl göndərin: mesaj sahəsinin yanındakı 📎 nişanına toxunun.
media-wanted-place = { media-sent } Zəhmət olmasa, yeri göndərin: düyməyə və ya 📎, sonra «Məkan» üzərinə toxunun.
media-wanted-phone = { media-sent } Zəhmət olmasa, telefon nömrəsini ölkə kodu ilə göndərin: +994 50 123 45 67
media-wanted-barcode = Mən kodları oxuya bilmirəm. Zəhmət olmasa, xətlərin altında yazılanı yazın.
media-not-accepted = Burada belə fayl qəbul edilmir. Zəhmət olmasa, bunlardan birini göndərin: { $kinds }
media-too-large = Bu fayl çox böyükdür: ən çoxu { $limit } MB ola bilər. Zəhmət olmasa, daha kiçik fayl göndərin, məsələn, skan əvəzinə foto və ya daha qısa yazı.
media-place-unread = Bunu yer kimi oxuya bilmirəm. Zəhmət olmasa, düyməyə toxunun və ya enlik və uzunluğu yazın, məsələn: 43.238, 76.945
media-place-nowhere = Yer üzündə belə yer yoxdur. Əvvəl enlik, ən çoxu 90, sonra uzunluq, ən çoxu 180. Zəhmət olmasa, yenidən göndərin.
media-phone-wanted = Burada telefon nömrəsi lazımdır, məsələn: +994 50 123 45 67
media-phone-unread = Belə telefon nömrəsi olmur. Zəhmət olmasa, rəqəmləri yoxlayıb ölkə kodu ilə yenidən göndərin, məsələn: +994 50 123 45 67
media-phone-code = Bu nömrənin hansı ölkəyə aid olduğunu bilmirəm. Zəhmət olmasa, ölkə kodu ilə göndərin, məsələn: +994 50 123 45 67
media-phone-not-there = Bu, gözlədiyim ölkənin nömrəsi deyil. Zəhmət olmasa, ölkə kodu ilə göndərin, məsələn: +994 50 123 45 67
media-phone-anothers = Bu, başqasının kontaktıdır. Burada öz nömrəniz lazımdır: zəhmət olmasa, düyməyə toxunun və ya nömrəni yazın.
media-phone-own = Bu, öz nömrənizdir. Burada başqa adamın nömrəsi lazımdır: zəhmət olmasa, onu yazın və ya həmin adamın kontaktını göndərin.

media-caption-left = Faylın altında yazdığınız saxlanılmır: cavab yalnız faylın özüdür.
media-album-first = Birlikdə göndərdiyiniz fayllardan yalnız birincisi götürüldü. Qalanları saxlanılmır.

button-card-files = 📎 Fayllar və yerlər
card-files-title = 📎 <b>Fayllar və yerlər</b>
card-files-how = Faylı bura almaq və ya yeri xəritədə görmək üçün ona toxunun. Fayllar Telegramdadır, bot yalnız onların harada olduğunu saxlayır.
card-file-gone = Bu fayl artıq Telegramda yoxdur.
card-files-none = Onlar artıq yoxdur.
export-attachments-locked =
    { $count ->
        [one] Daha { $count } fayl həssas sualın cavabıdır, məsələn, sənəd. Ayrıca istəməsəniz, daxil edilmir.
       *[other] Daha { $count } fayl həssas sualların cavabıdır, məsələn, sənədlər. Ayrıca istəməsəniz, daxil edilmir.
    }
button-export-attachments-sensitive = 🔒 Hamısını, həssasları da götür
audit-export-attachments-sensitive = insanların göndərdiyi faylları, həssaslarla birlikdə, ixrac etdi
