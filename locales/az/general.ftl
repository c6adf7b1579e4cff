# Hamının gördüyü mətnlər: ilk ekran, kömək, dil və botun başa düşmədiyi hallar.

welcome =
    👋 Salam, { $name }!

    Mən <b>Köprü</b> botuyam, adım «körpü» deməkdir: gənclərə mübadilə proqramlarına ən rahat bildikləri dildə qoşulmağa kömək edirəm.

    Nə etmək istədiyinizi seçin.
home = <b>Nə etmək istəyirsiniz?</b>

button-programmes = 🌍 Proqramlar
button-my-applications = 🙋 Müraciətlərim
button-language = 🌐 Dil
button-help = 💡 Kömək
button-privacy = 🔒 Məxfilik
button-home = 🏠 Ana səhifə
button-people = 👥 Daxil olan müraciətlər
button-desk = 🗂 Mənim proqramım

help =
    <b>Nə edə bilirəm</b>

    /apply – proqramlara baxmaq və müraciət etmək
    /events – tədbirlər, yerləriniz və gününüz
    /me – müraciətləriniz və parametrlər
    /language – dili dəyişmək
    /privacy – məlumatlarınızdan necə istifadə olunur
    /stop – elanları dayandırmaq
    /cancel – hələlik dayandırmaq, cavablarınız saxlanılır
    /help – bu səhifə

    İstənilən sualda dayanıb istədiyiniz vaxt qayıda bilərsiniz. Verdiyiniz cavabların heç biri itmir.
help-coordinator =
    <b>Koordinatorlar üçün</b>

    /people – sizə daxil olan müraciətlər
    /programme – proqramınız, tədbirləri və iş kitabı
    /announce – iştirakçılara elanlar
    /invite – koordinator və köməkçilərin dəvəti

language-title = <b>Hansı dildə danışaq?</b>
language-chosen = Bundan sonra azərbaycanca danışırıq. 🙂

lost = Sizi tam başa düşmədim. Bunlardan birini seçə bilərsiniz:
lost-with-dialogue =
    <b>{ $programme }</b> proqramına müraciətiniz yarımçıq qalıb. Davam edək?
paused = Yaxşı, burada dayanırıq. Cavablarınız saxlanılır, istədiyiniz vaxt davam edə bilərsiniz.
nothing-to-cancel = Hazırda dayandırılası heç nə yoxdur.
stale-button = Bu düymə köhnəlib.
file-not-sent = Faylı indi göndərmək alınmadı. Zəhmət olmasa, bir azdan yenidən cəhd edin.
stale-link = Bu keçid artıq işləmir. Bunlardan birini seçə bilərsiniz:
not-allowed = Bu səhifə sizin üçün açıq deyil.
incident =
    😕 Məndə nəsə alınmadı. Əvvəlki cavablarınız yerindədir.

    Zəhmət olmasa, bir azdan yenidən cəhd edin. Təkrar olsa, bu nömrəni koordinatorunuza deyin: <code>{ $number }</code>
