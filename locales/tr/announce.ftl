# Koordinatörler için: duyuru, ilk sözden gönderime kadar.

## Bütün duyurular

announce-list = <b>Duyurular</b>
announce-list-empty = Henüz hiç duyuru yok.
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
announce-choose = <b>Duyuru kime gönderilsin?</b>
announce-nobody-yet = Henüz program yok, bu yüzden yazılacak kimse de yok.
button-all-announcements = 📢 Duyurular
button-announce-new = ✍️ Yeni duyuru
button-announce-to-all = 🌍 Botu kullanan herkes
button-announce-back = ‹ Duyuru

## Taslak

announce-title = <b>Duyuru { $number }</b> · { $programme }
announce-title-all = <b>Duyuru { $number }</b> · botu kullanan herkes
announce-whom = 👥 <b>Kime:</b> { $audience }
announce-whom-unset = 👥 <b>Kime?</b> Henüz seçilmedi.
announce-whom-wrong = 👥 <b>Kime?</b> Seçtiğiniz artık yok: { $problem }
announce-gets = <b>{ $people } kişi</b> alacak
announce-gets-nobody = Şu anda buna uyan kimse yok.
announce-stopped = 🔕 Duyuru istemediği için almayacak: { $people } kişi
announce-unreachable = 🚫 Botu engellediği için almayacak: { $people } kişi
announce-text-there = ✅ <b>{ $language }</b> ({ $people }): { $words }
announce-text-lent = ↪️ <b>{ $language }</b> ({ $people }) → { $other }
announce-text-lacks = ❌ <b>{ $language }</b> ({ $people }): metin yok
announce-when = 🕘 <b>Ne zaman:</b> { $when }
announce-with-read = “{ $button }” düğmesiyle.
announce-urgent = ⚡ Gece de gelir.
announce-safety = 🛟 Güvenlik duyurusu: gece de, duyuru istemeyenlere de gelir.
announce-groups = 💬 Gruplara da: { $groups }
announce-buttonless = Albümün ve anketin altında düğme olmaz: { $languages }

announce-first-text = ✍️ Şimdi mesajı bu dilde, nasıl görünmesini istiyorsanız öyle gönderin: <b>{ $language }</b>. Metin, fotoğraf veya albüm, video, dosya, sesli mesaj, konum ya da anket olabilir.
announce-gaps = Şu dillerde metin yok: <b>{ $languages }</b>. Metinleri yazın veya bu kişilerin hangi metni alacağını seçin.
announce-too-late = Planlanan zaman geçti. Başka bir zaman seçin.
announce-ready = Her şey hazır. Nasıl göründüğüne bakıp gönderebilirsiniz.

button-announce-whom = 👥 Kime
button-announce-choose = 👥 Kime gideceğini seç
button-announce-everyone = 👥 Herkese
button-announce-texts = 🌐 Metinler
button-announce-when = 🕘 Ne zaman
button-announce-options = ⚙️ Seçenekler
button-announce-write = ✍️ { $language }
button-announce-one-for-all = 🌐 Diğerlerine: { $language }
button-announce-fallback = 🌐 Diğerlerine tek metin
button-announce-preview = 👀 Nasıl görüneceğine bak
button-announce-send = 📨 Gönder
button-announce-drop = 🗑 Taslağı sil

## Metinler

announce-texts = <b>Metinler</b>
announce-texts-none = Henüz metin yok.
announce-fallback = Kendi dilinde metin olmayanlar şu dildeki metni alır: <b>{ $language }</b>
announce-fallback-none = Her dil için ayrı metin gerekir.
announce-write = <b>{ $language }</b>. Mesajı nasıl görünmesini istiyorsanız öyle gönderin: metin, fotoğraf veya albüm, video, dosya, sesli mesaj, konum ya da anket.
announce-write-again = Yeni metin öncekinin yerini alır.
announce-text = <b>{ $language }</b>: { $words }
announce-which-language = Bu hangi dilde? { $words }
announce-other-language = Bu metin hangi dilde? { $words }
announce-fallback-question = <b>Kendi dilinde metin olmayanlar hangi metni alsın?</b>
announce-text-kept = ✅ Metni aldım. Dili: <b>{ $language }</b>.
announce-text-dropped = Metin kaldırıldı: { $language }.
announce-text-moved = ✅ Metnin yeni dili: <b>{ $language }</b>.
announce-not-poll = Telegram bu anketi şu anda kabul etmiyor. Birazdan yeniden gönderin.
announce-gone = Bu duyuru çoktan gönderilmiş ya da silinmiş. Şimdi gönderdiğiniz kaydedilmedi.
button-announce-rewrite = ✍️ Yeniden yaz
button-announce-relabel = 🌐 Metin başka bir dilde
button-announce-drop-text = 🗑 Metni kaldır
button-announce-replace = { $language }: yerine bunu koy
button-announce-not-a-text = Bu, duyuru için değil
button-announce-own-texts = Her dilin kendi metni olsun

## Seçenekler

announce-options =
    <b>Seçenekler</b>

    Açmak veya kapatmak için dokunun.
announce-options-night = <b>Gece olan yerlerde</b> normal duyuru sabahı bekler. Acil duyuru hemen gelir. Güvenlik duyurusu da hemen gelir, üstelik duyuru istemeyenlere bile.
announce-options-groups = <b>Gruplara</b> programın ilk dilindeki metin gider.
button-announce-read = “Okudum” düğmesi
button-announce-answer = “Yanıtla” düğmesi
button-announce-normal = Normal
button-announce-urgent = Acil
button-announce-safety = Güvenlik

## Gönderim

announce-send-question = <b>Şimdi gönderilsin mi?</b>
announce-plan-question = <b>Bu zaman için planlansın mı?</b>
announce-takes = Yaklaşık { $minutes } dk. sürer.
announce-takes-moment = Bir dakikadan kısa sürer.
announce-asleep = 🌙 Orada gece olduğu için sabah alacak: { $people } kişi
announce-frozen = Kimlerin alacağı gönderim başlayınca belli olacak.
announce-changed = Bu arada bir şey değişti. Şu anki durum böyle.
announce-astray = <b>Duyuru { $number }</b> gönderilmedi: kime gideceği, programda artık olmayan bir şeye göre seçilmişti. Yeniden taslak oldu: lütfen kime gideceğini bir daha seçin.
announce-preview-language = <b>{ $language }</b>. { $people } kişi alacak
announce-preview-failed = Telegram şu dildeki metni kabul etmiyor: { $language }. Lütfen yeniden yazın.
announce-preview-unsure = Telegram şu anda yavaş, hepsi gösterilemedi. Birazdan yeniden deneyin.
announce-drop-question = Bu duyuru silinsin mi? Henüz gönderilmedi.
announce-dropped = Duyuru silindi.
button-announce-send-surely = 📨 Gönder ({ $people })
button-announce-plan-surely = 🕘 Planla ({ $people })
button-announce-drop-surely = 🗑 Sil
