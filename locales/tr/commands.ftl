# Telegram'ın bot hakkında gösterdikleri: komut menüsü ve açıklamalar.

command-start = Ana sayfa
command-apply = Programlara bak ve başvur
command-events = Etkinlikler ve kayıt
command-me = Başvurularım ve ayarlar
command-language = Dili değiştir
command-privacy = Verilerime ne oluyor?
command-stop = Duyuruları durdur
command-cancel = Şimdilik ara ver, yanıtlar saklanır
command-help = Neler yapabilirim?
command-people = Gelen başvurular
command-programme = Programım: etkinlikler ve çalışma kitabı
command-announce = Duyurular
bot-description =
    Köprü, gençlerle değişim programları arasında köprü kurar. Gençlere ve gönüllülere yönelik programlara buradan başvurabilirsiniz. Diller: Türkçe, Azərbaycanca, Қазақша, Русский, English.

    BAŞLAT düğmesine dokunun.
bot-short-description = Gençler ve gönüllüler için değişim programları: buradan başvurun.
