# Bir şey göndererek yanıtlanan sorular: fotoğraf, ses, video, dosya, yer, telefon numarası, barkod.

media-kind-photo = 📷 fotoğraf
media-kind-audio = 🎵 { $name }
media-kind-voice = 🎤 sesli mesaj
media-kind-video = 🎬 video
media-kind-video-note = 🎬 yuvarlak video
media-kind-animation = 🎬 GIF
media-kind-document = 📎 { $name }

media-how-image = 📷 Bir fotoğraf gönderin: mesaj alanının yanındaki 📎 simgesine dokunun.
media-how-signature = ✍️ Bir kâğıdı imzalayıp fotoğrafını gönderin.
media-how-draw = ✏️ Bir kâğıda çizip fotoğrafını gönderin.
media-how-selfie = 🤳 Kendinizin fotoğrafını çekip gönderin.
media-how-audio = 🎤 Mesaj alanının yanındaki mikrofonu basılı tutup konuşun ya da bir ses dosyası gönderin.
media-how-video = 🎬 Bir video gönderin: mesaj alanının yanındaki 📎 simgesine dokunun.
media-how-file = 📎 Bir dosya gönderin: mesaj alanının yanındaki 📎 simgesine dokunun.
media-how-accept = 📎 Bir dosya gönderin ({ $kinds }): mesaj alanının yanındaki 📎 simgesine dokunun.
media-how-place = 📍 Telefonda, bulunduğunuz yeri göndermek için aşağıdaki düğmeye dokunun. Başka bir yer için 📎, sonra “Konum” seçin. Enlem ve boylamı yazabilirsiniz de: 43.238, 76.945
media-how-phone = 📱 Aşağıdaki düğmeye dokunun ya da numarayı ülke koduyla yazın: +90 532 123 45 67
media-how-phone-of-another = 📱 Numarayı ülke koduyla yazın: +90 532 123 45 67. Ya da 📎 simgesine dokunup kişiyi gönderin.
media-how-barcode = Lütfen kodun çizgilerinin altında yazanı yazın.
media-key-here = 👇 Aşağıdaki düğmeyle tek dokunuşla yanıtlayabilirsiniz.
key-share-place = 📍 Bulunduğum yeri gönder
media-keys-away = 👌 Tamam.

media-sent =
    { $kind ->
        [text] Bu bir metin.
        [photo] Bu bir fotoğraf.
        [audio] Bu bir ses dosyası.
        [voice] Bu bir sesli mesaj.
        [video] Bu bir video.
        [video_note] Bu bir yuvarlak video.
        [animation] Bu bir GIF.
        [document] Bu başka türde bir dosya.
        [sticker] Bu bir çıkartma.
        [location] Bu haritada bir yer.
        [contact] Bu bir kişi kartı.
       *[other] Bu başka bir şey.
    }
media-wanted-image = { media-sent } Lütfen bir fotoğraf gönderin.
media-wanted-audio = { media-sent } Lütfen bir sesli mesaj ya da ses dosyası gönderin.
media-wanted-video = { media-sent } Lütfen bir video gönderin.
media-wanted-file = { media-sent } Lütfen bir dosya gönderin: mesaj alanının yanındaki 📎 simgesine dokunun.
media-wanted-place = { media-sent } Lütfen bir yer gönderin: düğmeye ya da 📎, sonra “Konum” üzerine dokunun.
media-wanted-phone = { media-sent } Lütfen telefon numarasını ülke koduyla gönderin: +90 532 123 45 67
media-wanted-barcode = Kodları okuyamıyorum. Lütfen çizgilerin altında yazanı yazın.
media-not-accepted = Burada bu türde dosya alınmıyor. Lütfen şunlardan birini gönderin: { $kinds }
media-too-large = Bu dosya çok büyük: en fazla { $limit } MB alınabiliyor. Lütfen daha küçük bir dosya gönderin, örneğin tarama yerine fotoğraf ya da daha kısa bir kayıt.
media-place-unread = Bunu bir yer olarak okuyamadım. Lütfen düğmeye dokunun ya da enlem ve boylamı yazın, örneğin 43.238, 76.945
media-place-nowhere = Yeryüzünde böyle bir yer yok. Önce enlem gelir, en fazla 90, sonra boylam, en fazla 180. Lütfen yeniden gönderin.
media-phone-wanted = Burada bir telefon numarası gerekiyor, örneğin +90 532 123 45 67
media-phone-unread = Böyle bir telefon numarası yok. Lütfen rakamları kontrol edip ülke koduyla yeniden gönderin, örneğin +90 532 123 45 67
media-phone-code = Bu numaranın hangi ülkeye ait olduğunu bilmiyorum. Lütfen ülke koduyla gönderin, örneğin +90 532 123 45 67
media-phone-not-there = Bu, beklediğim ülkenin numarası değil. Lütfen ülke koduyla gönderin, örneğin +90 532 123 45 67
media-phone-anothers = Bu, başka birinin kişi kartı. Burada kendi numaranız gerekiyor: lütfen düğmeye dokunun ya da numarayı yazın.
media-phone-own = Bu, kendi numaranız. Burada başka birinin numarası soruluyor: lütfen onu yazın ya da o kişinin kartını gönderin.

media-caption-left = Altına yazdıklarınız saklanmıyor: yanıt yalnızca dosyanın kendisi.
media-album-first = Birlikte gönderdiğiniz dosyalardan yalnızca ilki alındı. Ötekiler saklanmıyor.

button-card-files = 📎 Dosyalar ve yerler
card-files-title = 📎 <b>Dosyalar ve yerler</b>
card-files-how = Dosyayı buraya almak ya da yeri haritada görmek için ona dokunun. Dosyalar Telegram'da durur, bot yalnızca nerede olduklarını saklar.
card-file-gone = Bu dosya artık Telegram'da yok.
card-files-none = Artık yok.
export-attachments-locked =
    { $count ->
        [one] { $count } dosya daha hassas bir sorunun yanıtı, örneğin bir belge. Ayrıca istemezseniz eklenmez.
       *[other] { $count } dosya daha hassas soruların yanıtı, örneğin belgeler. Ayrıca istemezseniz eklenmez.
    }
button-export-attachments-sensitive = 🔒 Hepsini, hassas olanları da al
audit-export-attachments-sensitive = insanların gönderdiği dosyaları hassas olanlarla birlikte dışa aktardı
