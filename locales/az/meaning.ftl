# Cavabların şəxs haqqında mənası: profili və növbəti anketdə təklif olunanlar.

# Stands below a question that was answered in another programme's form.
question-last-time = Keçən dəfəki kimi: <b>{ $value }</b>
forms-passport-name = Adı pasportun şəkilli səhifəsinin ən aşağıdakı iki sətrində necədirsə, elə yazın: yalnız A–Z hərfləri, oxların yerinə boşluq. Başqa hərflər orada artıq əvəz olunub.
me-facts = <b>Özünüz haqqında son yazdıqlarınız</b>
me-fact = { $field }: { $value }
field-call-name = Ad
field-passport-name = Pasportda
field-birth-date = Doğum tarixi
field-citizenship = Vətəndaşlıq
field-country = Ölkə
field-city = Şəhər
field-phone = Telefon
field-email = E-poçt
field-guardian-name = Valideyn və ya qəyyum
field-guardian-phone = Valideynin telefonu
fields-unknown = “{ $value }” sahəsini tanımıram. Cavablar adi qaydada saxlanılır. Tanıdıqlarım: { $known }.
fields-meant = “{ $value }” sahəsini tanımıram. Bəlkə “{ $meant }” demək istəyirdiniz?
fields-kind = “{ $value }” { $type } növlü suala uyğun deyil, ona görə burada heç nə bildirmir. Uyğun olanlar: { $known }.
fields-twice = “{ $value }” artıq “{ $first }” sualındadır. Yalnız o sayılır.
