# Parametrlər: insanın saat qurşağı və hansı xatırlatmaları istədiyi.

button-settings = ⚙️ Parametrlər
settings-title = ⚙️ <b>Parametrlər</b>
settings-zone =
    🕐 <b>Sizin vaxtınız: { $time }</b> ({ $city })
    { $why }
settings-zone-chosen = Bu saat qurşağını özünüz seçmisiniz. Proqram günlərində isə onun keçirildiyi yerin vaxtı ilə yazıram.
settings-zone-country = Bu, yaşadığınız ölkənin vaxtıdır. Proqram günlərində isə onun keçirildiyi yerin vaxtı ilə yazıram.
settings-zone-programme = Bu, proqramın keçirildiyi yerin vaxtıdır, çünki harada yaşadığınızı bilmirəm.
settings-zone-host = Hazırda <b>{ $programme }</b> davam edir, ona görə onun keçirildiyi yerin vaxtı ilə yazıram.
settings-zone-unknown = 🕐 Saat qurşağınızı hələ bilmirəm.
settings-reminders =
    🔔 <b>Xatırlatmalar</b>
    Birini söndürmək və ya yandırmaq üçün ona toxunun. Təhlükəsizliyiniz üçün vacib olanlar və yazıldığınız tədbirlər haqqında xəbərlər həmişə gəlir.
button-other-zone = 🕐 Başqa saat qurşağı
button-remind-events = Tədbirlərimi xatırlat
button-remind-application = Müraciətimi xatırlat
button-remind-programme = Proqramı xatırlat
zones-title = <b>İndi sizdə saat neçədir?</b>
button-zones-before = ‹ Geri
button-zones-after = Daha çox ›
button-zone-automatic = 🔁 Avtomatik seçilsin
zone-changed = Bundan sonra sizin vaxtınızla yazacağam.
