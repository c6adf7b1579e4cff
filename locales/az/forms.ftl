# Göndərilən mesaj cavab sayılmayanda deyilənlər. Hər biri nə etməli olduğunu da deyir. Sadə mətn.

# Cavabı vacib olan, amma bunun üçün öz mətni olmayan sual.
forms-required = Bu suala cavab vermək lazımdır, onu keçmək olmur.
# Anketin öz qaydasına uymayan cavab; anketdə bunun üçün ayrıca mətn yoxdur.
forms-constraint = Bu cavab suala uyğun gəlmir. Zəhmət olmasa, bir də baxıb yenidən cavab verin.

forms-text-empty = Bu mesajda hərf görmürəm. Zəhmət olmasa, cavabınızı yazın.
# $length və $limit simvol sayıdır.
forms-text-long = Cavabınız { $length } simvoldur. Bura ən çoxu { $limit } simvol sığır: zəhmət olmasa, qısaldıb yenidən göndərin.

forms-number-wanted = Burada ədəd lazımdır. Zəhmət olmasa, yalnız rəqəmlə yazın, məsələn: 18.
forms-whole-number = Burada tam ədəd lazımdır: vergülsüz və nöqtəsiz, məsələn: 18.
forms-number-range = Bu ədəd gözlənilən həddə deyil. Zəhmət olmasa, yoxlayıb yenidən göndərin.
# $limit rəqəm sayıdır.
forms-number-digits = Bu ədəddə rəqəm həddən çoxdur. Ən çoxu { $limit } rəqəm ola bilər: zəhmət olmasa, yoxlayıb yenidən göndərin.

forms-date-not-a-date = Bunu tarix kimi oxuya bilmirəm. Zəhmət olmasa, gün, ay və ili yazın, məsələn: 24.09.2008.
forms-date-no-such-day = Təqvimdə belə gün yoxdur. Zəhmət olmasa, günü və ayı yoxlayıb tarixi yenidən göndərin.
forms-date-year-missing = İl yazılmayıb. Zəhmət olmasa, gün, ay və ili yazın, məsələn: 24.09.2008.
forms-date-two-digit-year = Zəhmət olmasa, ili dörd rəqəmlə yazın, məsələn: 24.09.2008.

forms-choice-wanted = Bunu variantlar arasında tapmadım. Zəhmət olmasa, düymələrdən birinə toxunun.
forms-choices-wanted = Bunların bəzisini variantlar arasında tapmadım. Zəhmət olmasa, düymələrlə seçin, sonra «Hazırdır» düyməsinə toxunun.
forms-choice-gone = Bu variant artıq yoxdur. Zəhmət olmasa, aşağıdakılardan birini seçin.
forms-ticks-none = Zəhmət olmasa, ən azı bir variant seçin, sonra «Hazırdır» düyməsinə toxunun.

# Cavab ola bilməyən bir şey göndərilib. $kind nə olduğunu Telegramın sözü ilə deyir: photo, sticker, voice …
forms-foreign-text = Burada sözlə cavab lazımdır. Zəhmət olmasa, cavabınızı mesajla yazın.
forms-foreign-number = Burada ədəd lazımdır. Zəhmət olmasa, onu mesajla yazın, məsələn: 18.
forms-foreign-date = Burada tarix lazımdır. Zəhmət olmasa, onu mesajla yazın, məsələn: 24.09.2008.
forms-foreign-choice = Zəhmət olmasa, sualın altındakı düymələrdən biri ilə cavab verin.

forms-old-button = Bu düymə əvvəlki suala aiddir. İndiki sualımız budur.
forms-first-question = Bu, ilk sualdır, ondan əvvəl sual yoxdur.
# Son yoxlamada, düymələrdən başqa bir şey gələndə göstərilir.
forms-review = Bütün suallara cavab vermisiniz. Cavabı dəyişmək üçün nömrəsinə toxunun, ya da müraciətinizi göndərin.
# Müraciət göndəriləndə əvvəl verilməmiş bir sual üzə çıxıbsa, göstərilir.
forms-new-question = Müraciətinizi göndərməzdən əvvəl daha bir sual var.
