# Köprü'nün kendi sayfalarında (“programme”, “events”, “reminders”) neyin yanlış olduğu ve nasıl düzeltileceği. Yeri yanında belirtilir.

programme-sheet-missing = “programme” adlı sayfa yok. name ve value sütunlarıyla bir tane ekleyin.
programme-name-unknown = “{ $name }” diye bir bilgi tanımıyorum. Yazımını kontrol edin ya da satırı silin.
programme-value-missing = “{ $name }” gerekli. Bu adla bir satır ekleyip değerini yazın.
programme-day-wrong = “{ $value }” bir tarih değil. Yıl, ay ve günü şöyle yazın: 2027-09-24.
programme-time-wrong = “{ $value }” saati olan bir tarih değil. Şöyle yazın: 2027-09-01 23:59.
programme-number-wrong = “{ $value }” bir tam sayı değil.
programme-zone-wrong = “{ $value }” bir saat dilimi değil. Asia/Almaty, Asia/Baku ya da Europe/Berlin gibi bir ad kullanın.
programme-languages-wrong = “{ $value }” içinde konuşmadığım bir dil var. Şu kodları aralarında boşlukla kullanın: { $known }.
programme-end-before-start = Bitiş, başlangıçtan önce. İki günü de kontrol edin.
programme-closes-before-opens = Başvurular açılmadan kapanıyor. İki zamanı da kontrol edin.
programme-ages-crossed = En yüksek yaş en düşük yaştan küçük. İkisini de kontrol edin.
programme-translation-missing = “{ $name }” için şu dillerde metin yok: { $languages }. Bu dillerde okuyanlar başka bir dildeki metni görür.
workbook-not-made = Çalışma kitabı ayrılan süre ve bellekle hazırlanamadı. Lütfen yeniden deneyin.

## Köprü'nün kendi sayfalarından herhangi biri

# $column: başlık, yazıldığı gibi.
sheet-column-unknown = “{ $column }” sütununu tanımıyorum. Başlığını düzeltin. Sütun kendiniz içinse başlığı note ile başlasın.
sheet-column-meant = “{ $column }” sütununu tanımıyorum. “{ $meant }” mi demek istediniz? Sütun kendiniz içinse başlığı note ile başlasın.
sheet-column-no-language = “{ $field }” sütunu dillere ayrılmaz. Adından sonra yazanı silin.
sheet-language-unknown = Bu sütunun dilini bilmiyorum, bu yüzden onu kimse okumayacak. Bildiklerim: { $known }.
sheet-word-unknown = Buraya “{ $value }” yazılamaz. Şunlardan birini seçin: { $known }.
sheet-name-wrong = “{ $name }” burada ad olamaz. Yalnızca harf, rakam, - ve _ kullanın, en fazla { $limit } karakter.
sheet-text-long = Bu metinde { $length } karakter var. En fazla { $limit } olabilir, kısaltın.
sheet-yes-wrong = Buraya “{ $value }” yazılamaz. yes yazın ya da hücreyi boş bırakın.
sheet-number-wrong = Buraya “{ $value }” yazılamaz. Bir tam sayı yazın: en az { $least }, en fazla { $most }.
sheet-clock-wrong = “{ $value }” bir saat değil. Şöyle yazın: 18:00.

## “events” sayfası

events-map-wrong = “{ $value }” haritada bir nokta değil. Enlem ve boylamı şöyle yazın: 51.1282, 71.4304. Her çevrim içi harita bunları gösterir.
events-end-wrong = “{ $value }” bir bitiş zamanı değil. Günü saatiyle şöyle yazın: 2027-09-24 20:00, ya da yalnızca saati: 20:00.
events-end-before-start = Bitiş, başlangıçtan sonra olmalı. İkisini de kontrol edin.
events-sign-up-late = Etkinlik başladıktan sonra kaydolunamaz. Daha erken bir zaman yazın ya da hücreyi boş bırakın: o zaman başlayana kadar kaydolunabilir.
events-free-without-ask = Bir yer ancak kişiye önceden sorulduysa boşaltılabilir. ask_hours sütununu da doldurun.
events-free-before-ask = Soruyla yerin başkasına geçmesi arasında katılımcılara zaman gerekir. free_hours, ask_hours sayısından küçük olmalı.
# $first ve $last birer gündür.
events-outside = Bu, programın günlerinin dışında kalıyor: { $first } – { $last }. Doğru mu?

## “reminders” sayfası

reminders-when-wrong = “{ $value }” ne demek, anlamadım. Şöyle yazın: “2 hours before”, “1 day after”, “at” ya da “never”. En büyük sayı: { $limit }.
reminders-what-wrong = “{ $value }” diye bir şey tanımıyorum. Şunlardan birini seçin: { $known }. Ya da tarih soran bir sorunun adını yazın, örneğin ${"{"}arrival{"}"}.
# $type sorunun türüdür, örneğin text.
reminders-question-no-date = “{ $name }” sorusunun türü: { $type }. Yalnızca date türünde bir sorudan sayılabilir.
reminders-events-needless = Bu hatırlatma etkinliklerle ilgili değil. Hücreyi boş bırakın ya da “what” sütununu değiştirin.
reminders-event-unknown = “events” sayfasında “{ $name }” diye bir id yok. Burada ya da orada düzeltin.
reminders-event-meant = “events” sayfasında “{ $name }” diye bir id yok. “{ $meant }” mi demek istediniz?
reminders-at-needless = Saat yalnızca günler ve haftalarla birlikte yazılır. Hücreyi boş bırakın ya da gün olarak sayın.
reminders-unfinished-before = Bir başvurunun ne zaman yarım kalacağını kimse önceden bilemez. Sonrasını yazın: “24 hours after”.
reminders-no-deadline = Programın son başvuru zamanı (“closes”) yok, bu yüzden bu hatırlatmayı kimse almayacak.
# $value metinde yazandır, örneğin ${"{"}tittle{"}"}; $known orada nelerin olabileceğini sayar.
reminders-placeholder-wrong = Burada “{ $value }” yerine konacak bir şey yok. Kullanılabilenler: { $known }.
