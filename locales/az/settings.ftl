# Parametrlər: insanın saat qurşağı, hansı xatırlatmaları və elanları istəyib-istəmədiyi.

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
settings-announcements =
    📣 <b>Elanlar</b>
    Koordinatorların eyni vaxtda çox adama yazdıqları. Təhlükəsizliyinizə aid olanlar həmişə gəlir.
button-other-zone = 🕐 Başqa saat qurşağı
button-remind-events = Tədbirlərimi xatırlat
button-remind-application = Müraciətimi xatırlat
button-remind-programme = Proqramı xatırlat
button-announcements = Mənə elanları göndər
zones-title = <b>İndi sizdə saat neçədir?</b>
button-zones-before = ‹ Geri
button-zones-after = Daha çox ›
button-zone-automatic = 🔁 Avtomatik seçilsin
zone-changed = Bundan sonra sizin vaxtınızla yazacağam.
announcements-stopped =
    🔕 <b>Elanlar artıq gəlməyəcək.</b>

    Təhlükəsizliyinizə aid olanlar yenə gələcək. Xatırlatmalar, müraciətiniz və tədbirləriniz haqqında xəbərlər və yazdıqlarınıza cavablar da gəlməyə davam edəcək.
button-announcements-again = 🔔 Elanlar yenə gəlsin
announcements-again = Elanlar yenə gələcək.
