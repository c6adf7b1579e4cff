# Koordinatörler için: program rakamlarla, sözle ve resimle.

command-stats = Rakamlar resimle
button-stats = 📈 Rakamlar
button-stats-back = ‹ Rakamlar
button-stats-days = 📅 Günler
button-stats-countries = 🌍 Ülkeler
button-stats-ages = 🎂 Yaşlar
button-stats-languages = 💬 Diller
button-stats-funnel = 🪜 Adım adım
button-stats-places = 🎟 Yerler
button-stats-messages = ✉️ Mesajlar
stats-choose = <b>Hangi programın rakamları gerekiyor?</b>
stats-title = <b>Rakamlar: { $programme }</b>
stats-how = Her düğme bir resim gönderir, altında aynısı sözle yazar.
stats-line = { $label }: <b>{ $count }</b>
stats-text = { $label }: { $text }
stats-caption =
    <b>{ $title }</b>
    { $programme }
stats-begun = Çiziyorum. Birazdan gönderirim.
stats-going = Bu resim zaten çiziliyor.
stats-no-applications = Henüz kimse başvurmadı, çizilecek bir şey yok.
stats-no-events = Henüz etkinlik yok, çizilecek bir şey yok.
stats-no-messages = Bu programla ilgili henüz mesaj gönderilmedi, çizilecek bir şey yok.
stats-no-countries = Çizilecek bir şey yok: henüz başvuru yok ya da formda yaşanan ülke sorulmuyor.
stats-no-ages = Çizilecek bir şey yok: henüz başvuru yok ya da formda doğum tarihi sorulmuyor.
picture-not-made = Resim, verilen süre ve bellek içinde çizilemedi. Lütfen yeniden deneyin.
stats-agreed = Koşulları kabul etti
stats-begun-to-apply = Başvuruya başladı
stats-sent = Başvurusunu gönderdi
stats-accepted = Kabul edildi
stats-came = Bir etkinliğe geldi
stats-applications =
    { $count ->
        [one] başvuru
       *[other] başvuru
    }
stats-share = { $count } (%{ $share })
stats-share-least = { $count } (%1'den az)
stats-days-title = Günlere göre başvurular
stats-width = bir sütun: { $days } gün
stats-days-all = { $count } başvuru, ilk gün: { $day }.
stats-days-most = Bir günde en çok: { $count }, { $day }.
stats-days-week = Son 7 günde: { $count }.
stats-countries-title = Ülkelere göre başvurular
stats-countries-others = Başka ya da bilinmiyor
stats-ages-title = Program başlangıcındaki yaş
stats-age-to = { $oldest } ve altı
stats-age-from = { $youngest } ve üstü
stats-age-all = Bütün yaşlar
stats-languages-title = Dillere göre başvurular
stats-funnel-title = Adım adım
stats-places-title = Dolu yerler
stats-places-taken =
    { $count ->
        [one] yer dolu
       *[other] yer dolu
    }
stats-places-wait = bekleyen: { $count }
stats-places-no-limit = { $count }, sınırsız
stats-messages-title = Mesajların ulaşması
stats-messages-sent = mesaj ulaştı
stats-messages-announcements = Duyurular
stats-messages-reminders = Hatırlatmalar
stats-messages-events = Etkinlik haberleri
stats-messages-status = Başvuru haberleri
stats-read = Okuduğunu söyledi
stats-state-sent = ulaştı
stats-state-unreachable = botu engelledi
stats-state-failed = hata oldu
stats-state-unknown = bilinmiyor
stats-state-not-sent = gönderilmedi, gerek kalmadı
stats-state-to-come = gönderilecek
