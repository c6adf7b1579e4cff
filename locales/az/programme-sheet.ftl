# İş kitabının «programme» vərəqindəki səhvlər və onları düzəltmək yolu. Yeri yanında göstərilir.

programme-sheet-missing = «programme» vərəqi yoxdur. name və value sütunları olan belə bir vərəq əlavə edin.
programme-name-unknown = «{ $name }» adını tanımıram. Yazılışını yoxlayın və ya sətri silin.
programme-value-missing = «{ $name }» mütləq lazımdır. Bu adda sətir əlavə edib dəyərini yazın.
programme-day-wrong = «{ $value }» tarix deyil. İl, ay və günü belə yazın: 2027-09-24.
programme-time-wrong = «{ $value }» saatı göstərilmiş tarix deyil. Belə yazın: 2027-09-01 23:59.
programme-number-wrong = «{ $value }» tam ədəd deyil.
programme-text-long = «{ $name }»: { $language } dilindəki mətn çox uzundur. Ən çoxu { $limit } simvol ola bilər.
programme-zone-wrong = «{ $value }» saat qurşağı deyil. Asia/Almaty, Asia/Baku və ya Europe/Berlin kimi ad yazın.
programme-languages-wrong = «{ $value }» yazısında bilmədiyim dil var. Bu kodlardan istifadə edin, aralarında boşluq qoyun: { $known }.
programme-end-before-start = Bitmə tarixi başlama tarixindən əvvəldir. Hər iki tarixi yoxlayın.
programme-closes-before-opens = Müraciət qəbulu başlamamış bitir. Hər iki vaxtı yoxlayın.
programme-translation-missing = «{ $name }» bu dillərə tərcümə olunmayıb: { $languages }. Həmin dilləri seçənlər mətni başqa dildə oxuyacaq.
