# /me: insanın öz müraciətləri.

me-title = <b>Müraciətləriniz</b>
me-none = Hələ heç bir proqrama müraciət etməmisiniz.
me-unfinished = ✏️ <b>{ $programme }</b>: hələ yarımçıqdır
me-line = 📄 <b>{ $programme }</b>: { $status }
me-application =
    <b>{ $programme }</b>
    Nömrə: <code>{ $number }</code>
    Göndərilib: { $date }, { $time }
    Status: <b>{ $status }</b>
me-unsent-changes = ✏️ Burada hələ göndərmədiyiniz dəyişikliklər var.
button-change-answers = ✏️ Cavablarımı dəyiş
button-discard = 🗑 Göndərilməyənləri sil
discard-question = «{ $programme }» üçün göndərmədiyiniz cavablar silinsin? Onları geri qaytarmaq mümkün olmayacaq.
button-discard-surely = Bəli, silinsin
button-discard-not = Xeyr, qalsın
discarded = Göndərilməmiş cavablar silindi.
status-submitted = alınıb
status-accepted = qəbul edilib
status-waiting = gözləmə siyahısındadır
status-declined = qəbul edilməyib
status-withdrawn = geri götürülüb
