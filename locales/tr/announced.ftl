# Koordinatörler için: gönderilirken bir duyuru ve raporu; alanlar için: okuduklarını bildirmek.

## Gönderilirken

wave-announce = <b>Duyuru { $number }</b>
wave-correct = <b>Duyurunun düzeltilmesi: { $number }</b>
wave-recall = <b>Duyurunun geri çekilmesi: { $number }</b>
wave-remind = <b>Duyurunun hatırlatılması: { $number }</b>
wave-planned = 🕘 Gönderileceği zaman: { $when }
wave-planned-own = 🕘 Herkes bulunduğu yerde bu saatte alacak: { $wall }. İlk alacaklar: { $when }
wave-take-back = Bir şeyi değiştirmek için önce gönderimi iptal edin: duyuru yeniden taslak olur.
wave-gathering = Kimlerin alacağını belirliyorum …
wave-paused = ⏸ Ara verildi. Siz sürdürene kadar kimseye bir şey gitmez.
wave-done = ✅ Tamam.
wave-stopped = ⏹ Durduruldu.
wave-late = Şu saatte gönderilmeliydi ama o sırada çalışmıyordum: { $when }. Şimdi göndereyim mi?
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
wave-asleep = 🌙 Orada gece olduğu ya da saati gelmediği için sonra alacaklar: { $people }. İlk alacaklar: { $when }
wave-unreachable = 🚫 Ulaşılamayan: { $count }
wave-failed = ⚠️ Gönderilemeyen: { $count }
wave-unknown = ❓ Ulaşıp ulaşmadığı bilinmeyen: { $count }
wave-skipped = Söylenecek bir şey kalmadığı için atlanan: { $count }
wave-not-sent = ⏹ Durdurulduğu için gönderilmeyen: { $count }
wave-stop-question =
    <b>Tamamen durdurayım mı?</b>
    Almış olanlar: { $sent }. Almayacaklar: { $rest }.
wave-stop-or-pause = Yalnızca düşünmek istiyorsanız ara verin.
wave-left = Gönderim kendiliğinden sürüyor.
button-pause = ⏸ Ara ver
button-resume = ▶️ Sürdür
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
report-reasons = <b>Bazıları neden almadı?</b>
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
button-picture = 🖼 Resim olarak rapor
button-sheet = ⬇️ .xlsx olarak rapor
button-correct = ✏️ Düzelt
button-recall = 🗑 Geri çek
report-not-made = Rapor şu anda hazırlanamadı. Biraz sonra yeniden deneyin.
again-question =
    { $people ->
        [one] Mesajın <b>{ $people } kişiye</b> ulaşıp ulaşmadığı bilinmiyor: tam o anda bağlantı koptu. Yeniden göndereyim mi? Mesajı iki kez alabilir.
       *[other] Mesajın <b>{ $people } kişiye</b> ulaşıp ulaşmadığı bilinmiyor: tam o anda bağlantı koptu. Yeniden göndereyim mi? Bazıları mesajı iki kez alabilir.
    }
button-again-surely = 📨 Evet, yeniden gönder
again-none = Durumu bilinmeyen kimse kalmadı.
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
row-failed = Gönderilemedi
row-unknown = Bilinmiyor
row-skipped = Atlandı
row-not-sent = Durduruldu
cell-figures = Sayılar
cell-people = Kişiler
cell-all = Toplam
cell-name = Ad
cell-language = Dil
cell-state = Ne oldu
cell-when = Ne zaman ({ $city })
cell-reason = Neden
cell-read = Okundu ({ $city })

## Okumak

button-read = ✅ Okudum
read-thanks = Teşekkürler, not ettim.
read-before = Bunu zaten bildirdiniz, teşekkürler.
read-not-theirs = Bu size gönderilmedi, o yüzden not edilmedi.
read-reminder = 🔔 Lütfen bu mesajı okuyun ve düğmeye basın.
unread-count =
    { $people ->
        [one] <b>{ $people } kişi</b> okuduğunu henüz bildirmedi:
       *[other] <b>{ $people } kişi</b> okuduğunu henüz bildirmedi:
    }
unread-none = Alan herkes okudu. 🎉
button-remind = 🔔 Onlara hatırlat
remind-question =
    { $people ->
        [one] Okuduğunu henüz bildirmeyen <b>{ $people } kişiye</b> hatırlatayım mı? Gece olan yerlere hatırlatma sabah gider.
       *[other] Okuduğunu henüz bildirmeyen <b>{ $people } kişiye</b> hatırlatayım mı? Gece olan yerlere hatırlatma sabah gider.
    }
button-remind-surely = 🔔 Evet, hatırlat
under-way = Bu zaten yapılıyor.

## Düzeltmek ve geri çekmek

correct-language = <b>Hangi metni düzeltmek istiyorsunuz?</b>
correct-question =
    <b>{ $language }</b>
    Mesajı olması gerektiği gibi gönderin. Bir şey değişmeden önce nasıl göründüğünü göstereceğim.
correct-only-words = Bir resmin ya da dosyanın yalnızca sözlerini değiştirecekseniz o sözleri metin olarak göndermeniz yeter.
correct-album = Yalnızca sözleri gönderin: albümdeki resimler ve dosyalar olduğu gibi kalır.
correct-preview =
    { $people ->
        [one] Böyle görünecek. <b>{ $people } kişide</b> değiştireyim mi? Mesajın düzenlendiği görünür, ses çıkmaz.
       *[other] Böyle görünecek. <b>{ $people } kişide</b> değiştireyim mi? Mesajın düzenlendiği görünür, ses çıkmaz.
    }
correct-nobody = Böyle görünecek. Bu dilde onu henüz kimse almadı, o yüzden sohbetlerde değişecek bir şey yok.
correct-again = Ya da başka bir sürümünü gönderin.
correct-refused = Telegram bu mesajı bu haliyle kabul etmiyor. Değiştirip yeniden gönderin.
correct-changed = Bu arada bir şey değişti. Mesajı bir kez daha gönderin.
button-correct-surely = ✏️ Evet, değiştir
recall-question =
    { $chats ->
        [one] <b>{ $chats } sohbetten silinsin mi?</b> Bu geri alınamaz, okuyan da okumuş olur.
       *[other] <b>{ $chats } sohbetten silinsin mi?</b> Bu geri alınamaz, okuyan da okumuş olur.
    }
recall-too-late = Artık silinemez: Telegram botların mesajları 48 saat içinde silmesine izin verir.
recall-too-old = 48 saatten eski olduğu için Telegram'ın silmeyeceği: { $chats }
recall-stops = Hâlâ gönderiliyor; gönderim de durur.
button-recall-surely = 🗑 Evet, sil
