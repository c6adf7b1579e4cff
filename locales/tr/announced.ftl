# Koordinatörler için: gönderilirken bir duyuru ve raporu; alanlar için: okuduklarını bildirmek.

## Gönderilirken

wave-announce = <b>Duyuru { $number }</b>
wave-correct = <b>Duyuru { $number }: düzeltme</b>
wave-recall = <b>Duyuru { $number }: geri çekme</b>
wave-remind = <b>Duyuru { $number }: hatırlatma</b>
wave-planned = 🕘 Gönderileceği zaman: { $when }
wave-planned-own = 🕘 Herkes kendi saatiyle alacak: { $wall }. İlk gönderim: { $when }
wave-take-back = Bir şeyi değiştirmek için önce gönderimi iptal edin: duyuru yeniden taslak olur.
wave-gathering = Kimlerin alacağını belirliyorum …
wave-paused = ⏸ Ara verildi. Siz devam ettirene kadar hiçbir şey gönderilmez.
wave-done = ✅ Tamam.
wave-stopped = ⏹ Durduruldu.
wave-late = Gönderileceği zaman: { $when }. Ama o sırada çalışmıyordum. Şimdi göndereyim mi?
wave-sent = Gönderilen: <b>{ $sent }</b> / { $all }
wave-corrected = Düzeltilen: <b>{ $sent }</b> / { $all }
wave-deleted = Silinen: <b>{ $sent }</b> / { $all }
wave-reminded = Hatırlatılan: <b>{ $sent }</b> / { $all }
wave-speed =
    { $minutes ->
        [one] ⏱ saniyede { $rate }, yaklaşık { $minutes } dakika kaldı
       *[other] ⏱ saniyede { $rate }, yaklaşık { $minutes } dakika kaldı
    }
wave-speed-soon = ⏱ saniyede { $rate }, bir dakikadan az kaldı
wave-asleep = 🌙 Orada gece olduğu ya da saati gelmediği için sonra alacak: { $people } kişi. İlk gönderim: { $when }
wave-unreachable = 🚫 Ulaşılamayan: { $count }
wave-failed = ⚠️ Hata olan: { $count }
wave-unknown = ❓ Ulaşıp ulaşmadığı bilinmeyen: { $count }
wave-skipped = Gerek kalmadığı için atlanan: { $count }
wave-not-sent = ⏹ Durdurulduğu için gönderilmeyen: { $count }
wave-stop-question =
    <b>Tamamen durdurayım mı?</b>
    Almış olanlar: { $sent }. Almayacaklar: { $rest }.
wave-stop-or-pause = Yalnızca düşünmek istiyorsanız ara verin.
button-pause = ⏸ Ara ver
button-resume = ▶️ Devam et
button-stop = ⏹ Durdur
button-stop-surely = ⏹ Evet, durdur
button-refresh = 🔄 Yenile
button-do-not-send = ↩️ Gönderimi iptal et
button-send-late = 📨 Şimdi gönder
button-not-late = ✖️ Gönderme
button-progress = 📊 Ne durumda?
button-to-announcements = ‹ Duyurular
not-sent-any-more = Gönderilmeyecek. Yeniden taslak oldu.

## Rapor

report-when = 🕘 { $when }
report-stopped = ⏹ Herkese ulaşmadan durduruldu.
report-language = { $language }: { $sent } / { $all }
report-reasons = <b>Bazıları neden alamadı?</b>
report-reason = { $reason }: { $count }
report-read = 👁 Okuyan: <b>{ $read }</b> / { $all }
report-corrected = ✏️ Düzeltilen: { $sent } / { $all }
report-recalled = 🗑 Geri çekildi, yani silindi: { $sent } / { $all }
report-reminded = 🔔 Hatırlatılan: { $sent } / { $all }
reason-blocked = botu engellemiş
reason-deactivated = hesabını silmiş
reason-not-found = sohbet artık yok
reason-kicked = bot artık grupta değil
reason-rights = botun orada yazma izni yok
reason-voice = sesli mesaj kabul etmiyor
reason-gone = mesaj artık yok ya da çok eski
button-report = 📊 Rapor
button-to-report = ‹ Rapor
button-again = 📨 Bilinmeyenlere yeniden gönder
button-unread = 👁 Kimler okumadı?
button-letters = 💬 Yanıtlar
button-picture = 🖼 Raporu resim olarak al
button-sheet = ⬇️ Raporu .xlsx olarak al
button-correct = ✏️ Düzelt
button-recall = 🗑 Geri çek
report-not-made = Rapor şu anda hazırlanamadı. Lütfen birazdan yeniden deneyin.
again-question =
    { $people ->
        [one] Mesajın <b>{ $people } kişiye</b> ulaşıp ulaşmadığı bilinmiyor: tam o anda bağlantı koptu. Yeniden göndereyim mi? Mesajı iki kez alabilir.
       *[other] Mesajın <b>{ $people } kişiye</b> ulaşıp ulaşmadığı bilinmiyor: tam o anda bağlantı koptu. Yeniden göndereyim mi? Bazıları mesajı iki kez alabilir.
    }
button-again-surely = 📨 Evet, yeniden gönder
again-none = Ulaşıp ulaşmadığı bilinmeyen kimse kalmadı.
again-going = 📨 Yeniden gönderiliyor.

## Resim ve tablo

picture-title = Duyuru { $number }
# Nasıl başladığı.
picture-words = “{ $words }”
picture-sent = aldı
picture-languages = Dillere göre
picture-read = Okuyan
picture-of = { $some } / { $all }
row-sent = Gönderildi
row-to-come = Gönderilecek
row-unreachable = Ulaşılamıyor
row-failed = Hata oldu
row-unknown = Bilinmiyor
row-skipped = Atlandı
row-not-sent = Durduruldu
cell-figures = Sayılar
cell-people = Kişiler
cell-all = Toplam
cell-name = Ad
cell-language = Dil
cell-state = Sonuç
cell-when = Ne zaman ({ $city })
cell-reason = Neden
cell-read = Ne zaman okudu ({ $city })

## Okumak

button-read = ✅ Okudum
read-thanks = Teşekkürler, not ettim.
read-before = Bunu zaten bildirdiniz, teşekkürler.
read-not-theirs = Bu mesaj size gönderilmedi, bu yüzden bir şey not etmedim.
read-reminder = 🔔 Lütfen bu mesajı okuyun ve aşağıdaki düğmeye dokunun.
unread-count =
    { $people ->
        [one] <b>{ $people } kişi</b> okuduğunu henüz bildirmedi:
       *[other] <b>{ $people } kişi</b> okuduğunu henüz bildirmedi:
    }
unread-none = Alan herkes okudu. 🎉
button-remind = 🔔 Onlara hatırlat
remind-question =
    { $people ->
        [one] Okuduğunu henüz bildirmeyen <b>{ $people } kişiye</b> hatırlatayım mı? Gece olan yerlere sabah gider.
       *[other] Okuduğunu henüz bildirmeyen <b>{ $people } kişiye</b> hatırlatayım mı? Gece olan yerlere sabah gider.
    }
button-remind-surely = 🔔 Evet, hatırlat
under-way = Bu zaten başladı.

## Düzeltmek ve geri çekmek

correct-language = <b>Hangi metni düzeltmek istiyorsunuz?</b>
correct-question =
    <b>{ $language }</b>
    Mesajın doğru hâlini gönderin. Hiçbir şey değişmeden önce nasıl görüneceğini gösteririm.
correct-only-words = Fotoğrafın ya da dosyanın yalnızca yazısı değişecekse yeni yazıyı metin olarak göndermeniz yeter.
correct-album = Yalnızca yazıyı gönderin: albümdeki fotoğraflar ve dosyalar olduğu gibi kalır.
correct-preview =
    { $people ->
        [one] Böyle görünecek. <b>{ $people } kişinin</b> sohbetinde değiştireyim mi? Mesajın düzenlendiği görünür, bildirim sesi çıkmaz.
       *[other] Böyle görünecek. <b>{ $people } kişinin</b> sohbetinde değiştireyim mi? Mesajın düzenlendiği görünür, bildirim sesi çıkmaz.
    }
correct-nobody = Böyle görünecek. Bu dilde duyuruyu henüz kimse almadı, bu yüzden sohbetlerde değişecek bir şey yok.
correct-again = Ya da başka bir hâlini gönderin.
correct-refused = Telegram bu mesajı bu hâliyle kabul etmiyor. Değiştirip yeniden gönderin.
correct-changed = Bu arada bir şey değişti. Mesajı bir kez daha gönderin.
button-correct-surely = ✏️ Evet, değiştir
recall-question =
    { $chats ->
        [one] <b>{ $chats } sohbetten silinsin mi?</b> Bu geri alınamaz, okuyan da okumuş olur.
       *[other] <b>{ $chats } sohbetten silinsin mi?</b> Bu geri alınamaz, okuyan da okumuş olur.
    }
recall-too-late = Artık silinemez: Telegram, botların mesajları yalnızca 48 saat içinde silmesine izin veriyor.
recall-too-old = 48 saati geçtiği için Telegram bunları silmeyecek: { $chats } sohbet
recall-stops = Duyuru hâlâ gönderiliyor: gönderim de duracak.
button-recall-surely = 🗑 Evet, sil
