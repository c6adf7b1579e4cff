# Müraciət: məxfilik bildirişi, sualın ətrafındakı yazılar, son yoxlama, təsdiq.

notice =
    <b>Başlamazdan əvvəl: məlumatlarınız haqqında</b>

    Bu proqrama müraciət edirsiniz: <b>{ $programme }</b>.

    • <b>Kim cavabdehdir:</b> { $operator }, { $contact }
    • <b>Nə üçün:</b> { $purpose }
    • <b>Hansı məlumatlar:</b> növbəti suallara cavablarınız, Telegram adınız və ID-niz, yazıldığınız tədbirlər, burada koordinatorlarla yazışmanız və onların müraciətinizə qeydləri
    • <b>Onlarla nə edilir:</b> saxlanılır, bu proqramın koordinatorları onları oxuyur və sizə cavab verir; müraciətinizin hər açılışı qeydə alınır
    • <b>Başqa kim alır:</b> { $shared }
    • <b>Ölkələr:</b> { $countries }
    • <b>Nə vaxtadək:</b> { $until }, sonra silinir
    • <b>Hüquqlarınız:</b> istənilən vaxt məlumatlarınıza özünüz baxa, onları düzəldə və ya silə, razılığınızı geri götürə bilərsiniz: /privacy. Və ya bizə yazın: { $contact }
notice-nobody = heç kim
button-agree = ✅ Razıyam, başlayaq
button-decline = Xeyr, sağ olun
notice-declined = Eybi yoxdur, müraciət başlanmadı. Fikriniz dəyişsə, proqramlar /apply əmrindədir.
notice-changed = Bu bildiriş dəyişib. Zəhmət olmasa, yenisini oxuyun.

question-place = { $place } / { $total }
question-optional = məcburi deyil
question-proposed = Təklif olunan cavab: <b>{ $value }</b>
question-present = Hazırkı cavabınız: <b>{ $value }</b>
button-keep = ✓ Qalsın: { $value }
button-skip = Keç
button-back = ‹ Geri
button-done-ticks =
    { $count ->
        [0] Hazırdır
       *[other] Hazırdır ({ $count })
    }
skipped-answer = keçildi

review-title =
    <b>Zəhmət olmasa, cavablarınızı nəzərdən keçirin</b>
    { $programme }
review-line = { $number }. { $label } <b>{ $value }</b>
review-empty-answer = –
review-change = Cavabı dəyişmək üçün nömrəsinə toxunun. Hər şey düzdürsə, göndərin.
button-submit = 📨 Müraciətimi göndər
button-submit-changes = 📨 Dəyişiklikləri göndər
submitted =
    🎉 <b>Hazırdır! Müraciətiniz göndərildi.</b>

    { $programme }
    Müraciətin nömrəsi: <code>{ $number }</code>

    Koordinatorlar onu oxuyub sizinlə əlaqə saxlayacaqlar. Müraciət qəbulu bitənədək ona /me ilə baxa və onu dəyişə bilərsiniz.
resubmitted =
    ✅ <b>Dəyişiklikləriniz göndərildi.</b>

    { $programme }
    Müraciətin nömrəsi: <code>{ $number }</code>
already-answered = Bu suala artıq cavab vermisiniz.
form-changed = Təşkilatçılar bəzi sualları dəyişiblər. Cavablarınız yerindədir; buradan davam edirik.
