# Bir etkinlikte bir şey değişince kişiye söylenenler: saati, yapılacağı yer ya da oradaki yeri.

news-when = 📅 { $time }
news-where = 📍 { $place }
button-open-event = 📄 Etkinliği aç
button-cannot-come = Gelemiyorum

event-other-time = 🔄 Zamanı değişti: <b>{ $title }</b>
event-other-place = 🔄 Yapılacağı yer değişti: <b>{ $title }</b>
event-moved = 🔄 Zamanı ve yapılacağı yer değişti: <b>{ $title }</b>
event-before = Önce: { $what }
event-now = <b>Yeni:</b> { $what }
event-place-kept = Yeriniz duruyor. Gelemeyecekseniz lütfen yerinizden vazgeçin: başka biri çok sevinir.
event-turn-kept = Yedek listedeki sıranız duruyor.
event-cancelled = ❌ İptal edildi: <b>{ $title }</b>
event-cancelled-sorry = Çok üzgünüz. Sizi başka etkinliklerde görmeyi umuyoruz. Sorularınız için: { $contact }
event-back-on = 🎉 Etkinlik yine de yapılacak: <b>{ $title }</b>

event-place = 🎉 Müjde, yeriniz hazır: <b>{ $title }</b>
event-place-or-not = Gelemeyecekseniz lütfen yerinizden vazgeçin ki sıradaki kişi gelebilsin.
event-offer = 🎁 Size bir yer açıldı: <b>{ $title }</b>
event-offer-until =
    İster misiniz? Şu zamandan sonra yer sıradaki kişiye geçer:
    ⏳ { $until }
event-offer-lost =
    ⌛ Size ayrılan yer sıradaki kişiye geçti: <b>{ $title }</b>

    Hâlâ gelmek isterseniz yedek listeye yeniden girebilirsiniz.
event-freed =
    ⌛ Sizden yanıt alamadık, bu yüzden yeriniz artık başkalarına açık: <b>{ $title }</b>

    Hâlâ gelmek isterseniz yeniden kaydolun: belki yer kalmıştır.
event-ask = 🙋 Geliyor musunuz? <b>{ $title }</b>
event-ask-by =
    Lütfen düğmelerden biriyle yanıtlayın. Şu zamandan sonra yeriniz başkasına verilir:
    ⏳ { $by }
event-ask-kindly = Hiçbir yer boş kalmasın diye lütfen düğmelerden biriyle yanıtlayın.
event-added =
    ✨ Yeni etkinlik: <b>{ $title }</b>
    { $programme }
