# Koordinatörler için: duyuru, ilk sözden gönderime kadar.

## Bütün duyurular

announce-list = <b>Duyurular</b>
announce-list-empty = Henüz duyuru yok.
announce-item =
    <b>{ $number }</b> · { $state }
    { $words }
announce-item-programme =
    <b>{ $number }</b> · { $state } · { $programme }
    { $words }
announce-number = No { $number }
announce-state-draft = 📝 taslak
announce-state-planned = 🕘 planlandı: { $date }
announce-state-going = 📤 gönderiliyor: { $sent } / { $all }
announce-state-paused = ⏸ ara verildi, gönderilen: { $sent } / { $all }
announce-state-stopped = ⏹ { $date }, durduruldu, gönderilen: { $sent }
announce-state-done = ✅ { $date }, gönderilen: { $sent }
announce-choose = <b>Duyuru kimler için?</b>
announce-nobody-yet = Henüz program yok, yazılacak kimse de yok.
button-all-announcements = 📢 Duyurular
button-announce-new = ✍️ Yeni duyuru
button-announce-to-all = 🌍 Beni tanıyan herkes
button-announce-back = ‹ Duyuru

## Taslak

announce-title = <b>Duyuru { $number }</b> · { $programme }
announce-title-all = <b>Duyuru { $number }</b> · beni tanıyan herkes
announce-whom = 👥 <b>Kime:</b> { $audience }
announce-whom-unset = 👥 <b>Kime?</b> Henüz seçilmedi.
announce-whom-wrong = 👥 <b>Kime?</b> Seçilen artık yok: { $problem }
announce-gets = Alacak kişi sayısı: <b>{ $people }</b>
announce-gets-nobody = Şu anda böyle kimse yok.
announce-stopped = 🔕 Duyuru istemediği için almayacaklar: { $people }
announce-unreachable = 🚫 Beni engellediği için almayacaklar: { $people }
announce-text-there = ✅ <b>{ $language }</b> ({ $people }): { $words }
announce-text-lent = ↪️ <b>{ $language }</b> ({ $people }) → { $other }
announce-text-lacks = ❌ <b>{ $language }</b> ({ $people }): metin yok
announce-when = 🕘 <b>Ne zaman:</b> { $when }
announce-with-read = “{ $button }” düğmesiyle.
announce-urgent = ⚡ Gece de gelir.
announce-safety = 🛟 Güvenlik: gece de, duyuru istemeyenlere de gelir.
announce-groups = 💬 Gruplara da: { $groups }
announce-buttonless = Albümün ve anketin altında düğme olmaz: { $languages }

announce-first-text = ✍️ Şimdi mesajı görünmesi gerektiği gibi bu dilde gönderin: <b>{ $language }</b>. Metin, fotoğraf veya albüm, video, dosya, sesli mesaj, konum ya da anket olabilir.
announce-gaps = Şu dillerde metin yok: <b>{ $languages }</b>. Metni yazın veya bu kişilerin hangi metni alacağını seçin.
announce-too-late = Planlanan zaman geçti. Başka bir zaman seçin.
announce-ready = Her şey hazır. Nasıl göründüğüne bakıp gönderebilirsiniz.

button-announce-whom = 👥 Kime
button-announce-choose = 👥 Kime olacağını seç
button-announce-everyone = 👥 Herkese
button-announce-texts = 🌐 Metinler
button-announce-when = 🕘 Ne zaman
button-announce-options = ⚙️ Seçenekler
button-announce-write = ✍️ { $language }
button-announce-one-for-all = 🌐 Ötekilere: { $language }
button-announce-fallback = 🌐 Ötekilere tek metin
button-announce-preview = 👀 Nasıl geldiğini gör
button-announce-send = 📨 Gönder
button-announce-drop = 🗑 Taslağı sil

## Metinler

announce-texts = <b>Metinler</b>
announce-texts-none = Henüz metin yok.
announce-fallback = Kendi dilinde metin olmayanlar şu dildeki metni alır: <b>{ $language }</b>
announce-fallback-none = Her dil için ayrı metin gerekir.
announce-write = <b>{ $language }</b>. Mesajı görünmesi gerektiği gibi gönderin: metin, fotoğraf veya albüm, video, dosya, sesli mesaj, konum ya da anket.
announce-write-again = Önceki metnin yerini alır.
announce-text = <b>{ $language }</b>: { $words }
announce-which-language = Bu hangi dilde? { $words }
announce-other-language = Bu metin hangi dilde? { $words }
announce-fallback-question = <b>Kendi dilinde metin olmayanlar hangi metni alsın?</b>
announce-text-kept = ✅ Şu dildeki metin tamam: <b>{ $language }</b>.
announce-text-dropped = Metin kaldırıldı: { $language }.
announce-text-moved = ✅ Metnin dili artık: <b>{ $language }</b>.
announce-not-poll = Telegram bu anketi şu anda kabul etmiyor. Birazdan yeniden gönderin.
announce-gone = Bu duyuru gönderilmiş veya silinmiş. Şimdi gönderdiğiniz kaydedilmedi.
button-announce-rewrite = ✍️ Yeniden yaz
button-announce-relabel = 🌐 Bu başka bir dil
button-announce-drop-text = 🗑 Metni kaldır
button-announce-replace = { $language }: yerine bunu koy
button-announce-not-a-text = Bu duyuru için değil
button-announce-own-texts = Her dilin kendi metni olsun

## Seçenekler

announce-options =
    <b>Seçenekler</b>

    Açmak veya kapatmak için dokunun.
announce-options-night = <b>Kişinin bulunduğu yerde geceyse</b> normal duyuru sabahı bekler. Acil duyuru hemen gelir. Güvenlik duyurusu hemen ve duyuru istemeyenlere bile gelir.
announce-options-groups = <b>Gruplara</b> programın ilk dilindeki metin gider.
button-announce-read = “Okudum” düğmesi
button-announce-answer = “Yanıtla” düğmesi
button-announce-normal = Normal
button-announce-urgent = Acil
button-announce-safety = Güvenlik

## Gönderim

announce-send-question = <b>Şimdi gönderilsin mi?</b>
announce-plan-question = <b>Bu zamanda gönderilsin mi?</b>
announce-takes = Yaklaşık { $minutes } dk. sürer.
announce-takes-moment = Bir dakikadan kısa sürer.
announce-asleep = 🌙 Bulundukları yerde gece, sabah alacaklar: { $people }
announce-frozen = Kimin alacağı gönderim başlayınca belli olur.
announce-changed = Bu arada bir şey değişti. Şimdi durum böyle.
announce-astray = <b>Duyuru { $number }</b> gönderilmedi: kime gideceği, programda artık olmayan bir şeye göre seçilmişti. Yeniden taslak oldu: kime gideceğini yeniden seçin.
announce-preview-language = <b>{ $language }</b>. Alacak kişi sayısı: { $people }
announce-preview-failed = Telegram şu dildeki metni kabul etmiyor: { $language }. Lütfen yeniden yazın.
announce-preview-unsure = Telegram şu anda yavaş, hepsi gösterilemedi. Birazdan yeniden deneyin.
announce-drop-question = Bu duyuru silinsin mi? Henüz gönderilmedi.
announce-dropped = Duyuru silindi.
button-announce-send-surely = 📨 Gönder ({ $people })
button-announce-plan-surely = 🕘 Planla ({ $people })
button-announce-drop-surely = 🗑 Sil
