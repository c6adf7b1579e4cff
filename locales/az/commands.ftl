# Telegramın bot haqqında göstərdikləri: əmrlər menyusu və botun təsviri.

command-start = Ana səhifə
command-apply = Proqramlara bax və müraciət et
command-events = Tədbirlərə bax və yazıl
command-me = Müraciətlərim və parametrlər
command-language = Dili dəyiş
command-privacy = Məlumatlarımdan necə istifadə olunur
command-stop = Elanları dayandır
command-cancel = Hələlik dayandır, cavablar saxlanılır
command-help = Bu bot nə edə bilir
command-people = Daxil olan müraciətlər
command-programme = Proqramım, tədbirləri və iş kitabı
command-announce = Elanlar
bot-description =
    Köprü «körpü» deməkdir. Gənclər və könüllülər üçün mübadilə proqramlarına istədiyiniz dildə müraciət edin: English, Қазақша, Azərbaycanca, Русский və ya Türkçe.

    START düyməsinə toxunun.
bot-short-description = Gənclər və könüllülər üçün mübadilə proqramları: burada müraciət edin.
