# Ayarlar: kişinin saat dilimi, hangi hatırlatmaları ve duyuruları isteyip istemediği.

button-settings = ⚙️ Ayarlar
settings-title = ⚙️ <b>Ayarlar</b>
settings-zone =
    🕐 <b>Sizin saatiniz: { $time }</b> ({ $city })
    { $why }
settings-zone-chosen = Bu saat dilimini siz seçtiniz. Program sürerken yapıldığı yerin saatini kullanırım.
settings-zone-country = Bu, yaşadığınız ülkenin saati. Program sürerken yapıldığı yerin saatini kullanırım.
settings-zone-programme = Bu, programın yapıldığı yerin saati; nerede yaşadığınızı bilmiyorum.
settings-zone-host = Şu anda <b>{ $programme }</b> sürüyor, bu yüzden yapıldığı yerin saatini kullanıyorum.
settings-zone-unknown = 🕐 Saat diliminizi henüz bilmiyorum.
settings-reminders =
    🔔 <b>Hatırlatmalar</b>
    Açmak ya da kapatmak için birine dokunun. Güvenliğiniz için önemli olanlar ve kaydolduğunuz etkinliklerle ilgili haberler her zaman gelir.
settings-announcements =
    📣 <b>Duyurular</b>
    Koordinatörlerin aynı anda birçok kişiye yazdıkları. Güvenliğinizle ilgili olanlar her zaman gelir.
button-other-zone = 🕐 Başka saat dilimi
button-remind-events = Etkinliklerimi hatırlat
button-remind-application = Başvurumu hatırlat
button-remind-programme = Programı hatırlat
button-announcements = Bana duyuruları gönder
zones-title = <b>Şu anda sizde saat kaç?</b>
button-zones-before = ‹ Geri
button-zones-after = Daha fazla ›
button-zone-automatic = 🔁 Benim için seç
zone-changed = Artık saatleri sizin saatinize göre yazacağım.
announcements-stopped =
    🔕 <b>Artık duyuru almayacaksınız.</b>

    Güvenliğinizle ilgili olanlar yine gelir. Hatırlatmalar, başvurunuz ve etkinlikleriniz hakkındaki haberler ve yazdıklarınıza gelen yanıtlar da gelmeye devam eder.
button-announcements-again = 🔔 Duyurular yeniden gelsin
announcements-again = Duyurular yeniden gelecek.
