# /me: kişinin kendi başvuruları.

me-title = <b>Başvurularınız</b>
me-none = Henüz bir başvurunuz yok.
me-unfinished = ✏️ <b>{ $programme }</b>: henüz tamamlanmadı
me-line = 📄 <b>{ $programme }</b>: { $status }
me-application =
    <b>{ $programme }</b>
    Numara: <code>{ $number }</code>
    Gönderildi: { $date }, { $time }
    Durum: <b>{ $status }</b>
me-unsent-changes = ✏️ Burada henüz göndermediğiniz değişiklikler var.
button-change-answers = ✏️ Yanıtlarımı değiştir
button-discard = 🗑 Gönderilmeyenleri sil
discard-question = “{ $programme }” başvurunuzdaki gönderilmemiş yanıtlar silinsin mi? Bu işlem geri alınamaz.
button-discard-surely = Evet, silinsin
button-discard-not = Hayır, kalsın
discarded = Gönderilmemiş yanıtlar silindi.
status-submitted = alındı
status-accepted = kabul edildi
status-waiting = yedek listede
status-declined = kabul edilmedi
status-withdrawn = geri çekildi
