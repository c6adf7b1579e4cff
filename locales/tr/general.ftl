# Herkesin gördüğü metinler: ilk ekran, yardım, dil ve botun anlamadığı zaman söyledikleri.

welcome =
    👋 Merhaba { $name }!

    Ben <b>Köprü</b>. Adım üstünde: gençlerle değişim programları arasında köprü kurarım, hem de en rahat ettiğiniz dilde.

    Ne yapmak istediğinizi seçin.
home = <b>Ne yapmak istersiniz?</b>

button-programmes = 🌍 Programlar
button-my-applications = 🙋 Başvurularım
button-language = 🌐 Dil
button-help = 💡 Yardım
button-privacy = 🔒 Gizlilik
button-home = 🏠 Ana sayfa
button-people = 👥 Gelen başvurular
button-desk = 🗂 Programım

help =
    <b>Neler yapabilirim?</b>

    /apply – programlara bakın ve başvurun
    /events – etkinlikler, kayıtlarınız ve bugününüz
    /me – başvurularınız ve ayarlar
    /language – dili değiştirin
    /privacy – verilerinize ne oluyor?
    /stop – duyuruları durdurun
    /cancel – şimdilik ara verin, yanıtlarınız saklanır
    /help – bu sayfa

    İstediğiniz soruda durup dilediğiniz zaman devam edebilirsiniz. Verdiğiniz hiçbir yanıt kaybolmaz.
help-coordinator =
    <b>Koordinatörler için</b>

    /people – gelen başvurular
    /programme – programınız, etkinlikleri ve çalışma kitabı
    /announce – katılımcılara duyurular
    /invite – koordinatör ve yardımcı daveti

language-title = <b>Hangi dilde konuşalım?</b>
language-chosen = Artık Türkçe konuşuyoruz. 🙂

lost = Bunu tam anlayamadım. Şunları yapabilirsiniz:
lost-with-dialogue =
    Yarım kalan bir başvurunuz var: <b>{ $programme }</b>. Devam edelim mi?
paused = Tamam, burada ara veriyoruz. Yanıtlarınız saklandı, dilediğiniz zaman devam edebilirsiniz.
nothing-to-cancel = Şu anda iptal edilecek bir şey yok.
stale-button = Bu düğme artık geçerli değil.
file-not-sent = Dosya şu anda gönderilemedi. Lütfen birazdan yeniden deneyin.
stale-link = Bu bağlantı artık geçerli değil. Şunları yapabilirsiniz:
not-allowed = Burayı açma yetkiniz yok.
incident =
    😕 Bende bir sorun çıktı. Önceki yanıtlarınız güvende.

    Lütfen birazdan yeniden deneyin. Sorun tekrarlanırsa koordinatörünüze şu numarayı iletin: <code>{ $number }</code>
