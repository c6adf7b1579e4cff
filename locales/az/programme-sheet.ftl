# Köprü-nün öz vərəqlərində («programme», «events», «reminders») olan səhvlər və onları düzəltmək yolu. Yeri yanında göstərilir.

programme-sheet-missing = «programme» vərəqi yoxdur. name və value sütunları olan belə bir vərəq əlavə edin.
programme-name-unknown = «{ $name }» adını tanımıram. Yazılışını yoxlayın və ya sətri silin.
programme-value-missing = «{ $name }» mütləq lazımdır. Bu adda sətir əlavə edib dəyərini yazın.
programme-day-wrong = «{ $value }» tarix deyil. İl, ay və günü belə yazın: 2027-09-24.
programme-time-wrong = «{ $value }» saatı göstərilmiş tarix deyil. Belə yazın: 2027-09-01 23:59.
programme-number-wrong = «{ $value }» tam ədəd deyil.
programme-zone-wrong = «{ $value }» saat qurşağı deyil. Asia/Almaty, Asia/Baku və ya Europe/Berlin kimi ad yazın.
programme-languages-wrong = «{ $value }» yazısında bilmədiyim dil var. Bu kodlardan istifadə edin, aralarında boşluq qoyun: { $known }.
programme-end-before-start = Bitmə tarixi başlama tarixindən əvvəldir. Hər iki tarixi yoxlayın.
programme-closes-before-opens = Müraciət qəbulu başlamamış bitir. Hər iki vaxtı yoxlayın.
programme-ages-crossed = Yuxarı yaş həddi aşağı yaş həddindən kiçikdir. Hər ikisini yoxlayın.
programme-translation-missing = «{ $name }» bu dillərə tərcümə olunmayıb: { $languages }. Həmin dilləri seçənlər mətni başqa dildə oxuyacaq.
workbook-not-made = İş kitabı ayrılan vaxt və yaddaş çərçivəsində hazır olmadı. Bir də cəhd edin.

## Köprü-nün öz vərəqlərindən hər hansı biri

# $column: başlıq yazıldığı kimi.
sheet-column-unknown = «{ $column }» sütununu tanımıram. Başlığını düzəldin. Sütun özünüz üçündürsə, başlığı note sözü ilə başlasın.
sheet-column-meant = «{ $column }» sütununu tanımıram. Bəlkə «{ $meant }» yazmaq istəyirdiniz? Sütun özünüz üçündürsə, başlığı note sözü ilə başlasın.
sheet-column-no-language = «{ $field }» sütunu dillərə bölünmür. Adından sonra yazılanı silin.
sheet-language-unknown = Bu sütunun dilini bilmirəm, ona görə onu heç kim oxumayacaq. Bildiklərim: { $known }.
sheet-word-unknown = Burada «{ $value }» ola bilməz. Bunlardan birini seçin: { $known }.
sheet-name-wrong = Burada «{ $name }» ad ola bilməz. Yalnız hərf, rəqəm, - və _ işlədin, ən çoxu { $limit } simvol.
sheet-text-long = Bu mətndə { $length } simvol var. Ən çoxu { $limit } ola bilər, mətni qısaldın.
sheet-yes-wrong = Burada «{ $value }» ola bilməz. yes yazın və ya xananı boş saxlayın.
sheet-number-wrong = Burada «{ $value }» ola bilməz. Tam ədəd yazın: ən azı { $least }, ən çoxu { $most }.
sheet-clock-wrong = «{ $value }» yazısını saat kimi oxuya bilmirəm. Belə yazın: 18:00.

## «events» vərəqi

events-map-wrong = «{ $value }» xəritədə nöqtə deyil. En və uzunluq dairəsini belə yazın: 51.1282, 71.4304. Onları istənilən onlayn xəritə göstərir.
events-end-wrong = «{ $value }» bitmə vaxtı deyil. Tarixi saatla birlikdə belə yazın: 2027-09-24 20:00, və ya yalnız saatı: 20:00.
events-end-before-start = Bitmə vaxtı başlama vaxtından sonra olmalıdır. Hər ikisini yoxlayın.
events-sign-up-late = Tədbir başlayandan sonra yazılmaq olmaz. Daha erkən vaxt yazın və ya xananı boş saxlayın: onda başlayana qədər yazılmaq olar.
events-free-without-ask = Yeri boşaltmaq üçün əvvəlcə adamdan soruşmaq lazımdır. ask_hours sütununu da doldurun.
events-free-before-ask = Sualla yerin itirilməsi arasında insanlara vaxt lazımdır. free_hours ədədi ask_hours ədədindən kiçik olmalıdır.
# $first və $last tarixlərdir.
events-outside = Bu, proqramın günlərinə düşmür: { $first } – { $last }. Düzdürmü?

## «reminders» vərəqi

reminders-when-wrong = «{ $value }» yazısını başa düşmürəm. Belə yazın: «2 hours before», «1 day after», «at» və ya «never». Ən böyük ədəd: { $limit }.
reminders-what-wrong = «{ $value }» yazısını tanımıram. Bunlardan birini seçin: { $known }. Və ya tarix soruşan bir sualın adını yazın, məsələn ${"{"}arrival{"}"}.
# $type sualın tipidir, məsələn text.
reminders-question-no-date = «{ $name }» sualının tipi: { $type }. Yalnız date tipli sualdan saymaq olar.
reminders-events-needless = Bu xatırlatma tədbirlər haqqında deyil. Xananı boş saxlayın və ya «what» sütununu dəyişin.
reminders-event-unknown = «events» vərəqində «{ $name }» adlı id yoxdur. Burada və ya orada düzəldin.
reminders-event-meant = «events» vərəqində «{ $name }» adlı id yoxdur. Bəlkə «{ $meant }» yazmaq istəyirdiniz?
reminders-at-needless = Saat yalnız gün və ya həftə ilə sayanda yazılır. Xananı boş saxlayın və ya günlə sayın.
reminders-unfinished-before = Müraciətin nə vaxt yarımçıq qalacağını heç kim əvvəlcədən bilmir. Ondan sonrakı vaxtı yazın: «24 hours after».
reminders-no-deadline = Proqramın son müraciət tarixi («closes») yoxdur, ona görə bu xatırlatmanı heç kim almayacaq.
# $value mətndə yazılandır, məsələn ${"{"}tittle{"}"}; $known isə orada nəyin ola biləcəyini sadalayır.
reminders-placeholder-wrong = «{ $value }» yerinə yazılası heç nə yoxdur. Bunlar ola bilər: { $known }.
