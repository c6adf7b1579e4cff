# Öz məlumatları barədə nə soruşmaq olar: nüsxə, razılığı geri götürmək, silmək. Bir də saxlanma müddətinin sonu.

button-my-data = 📦 Məlumatlarım
button-consents = ↩️ Razılığı geri götür
button-erase = 🗑 Məlumatlarımı sil

## Nüsxə

my-data-page = Haqqınızda saxlanılan hər şey bu səhifədədir. Onu yadda saxlayıb brauzerdə açın. O, yalnız sizin üçündür.
my-data-json = Eyni məlumat proqramlar üçün (JSON).
my-data-just-sent = Məlumatlarınızı indicə aldınız. Onlar bu çatda yuxarıdadır.

## Razılıq

consents-title =
    <b>Məlumatlarınızdan istifadəyə bu proqramlara razılıq vermisiniz</b>
    Hansını geri götürmək istəyirsiniz?
consents-none = Burada verdiyiniz razılıq yoxdur, ona görə geri götürüləsi bir şey də yoxdur.
consent-question = <b>Razılığınızı geri götürürsünüz? Proqram: «{ $programme }»</b>
consent-withdraws = Müraciətiniz geri götürülür, onunla bağlı yerlər başqaları üçün boşalır.
consent-deletes = Bu proqrama verdiyiniz bütün cavablar, göndərilən də, göndərilməyən də, koordinatorların onlara qeydləri də silinir. Müraciət etdiyiniz isə proqramın məlumatları silinənə qədər saxlanılır.
consent-again = Yenidən razılıq verənə qədər sizdən heç nə soruşulmur. Müraciət qəbulu açıq olarkən yenidən müraciət edə bilərsiniz.
consent-final = Müraciət qəbulu bağlanıb, ona görə yenidən müraciət edə bilməyəcəksiniz.
button-take-back = Bəli, geri götürürəm
button-take-back-not = Xeyr, qalsın
consent-taken-back =
    ✅ Razılığınız geri götürüldü: «{ $programme }». Cavablarınız silindi.

    Haqqınızda hər şeyin silinməsini istəyirsinizsə, məlumatlarınızı sildirə bilərsiniz.

## Silmək

erase-warning =
    <b>🗑 Bütün məlumatlarınız silinsin?</b>

    <b>Dərhal:</b> müraciətləriniz geri götürülür, tədbirlərdəki yerləriniz başqalarına keçir.
    <b>Sonra haqqınızda hər şey silinir:</b> cavablar, razılıqlar, mesajlar, məktublar, qeydlər, parametrlər, rollar. Kiminsə qəyyumusunuzsa, onun üçün razılığınız dayanır.
    <b>Adsız qalan:</b> kiminsə müəyyən vaxtda nə isə etməsi və koordinator kimi başqalarına yazdıqlarınız. Bunun siz olduğunuzu daha heç kim bilə bilməz.
    <b>Əlim çatmayan:</b> Telegram-dakı bu çat, koordinatorların əvvəl çıxardığı fayllar və əvəz olunana qədər ehtiyat nüsxələr.

    Fikrinizi dəyişmək üçün yeddi gününüz var. Ondan sonra heç nəyi geri qaytarmaq olmaz. İstəsəniz, əvvəl nüsxə götürün.
button-erase-later = 🗑 Yeddi gündən sonra sil
button-erase-now = Dərhal sil
button-erase-not = Xeyr, məlumatlarım qalsın
erase-last-administrator = Siz bu botun yeganə administratorusunuz. Əvvəl başqa birini administrator edin, sonra məlumatlarınız silinə bilər.
erase-begun = ✅ Müraciətləriniz geri götürüldü, yerləriniz başqaları üçün boşaldı.
erase-planned =
    🗑 <b>Məlumatlarınızın silinəcəyi vaxt: { $date }, { $time }.</b>

    O vaxta qədər fikrinizi dəyişə bilərsiniz, başqa heç nə göndərmirəm. Ondan sonra heç nəyi geri qaytarmaq olmaz.
button-call-off = 🙂 Fikrimi dəyişdim
erase-now-question =
    <b>Hər şey dərhal silinsin?</b>

    Onda yeddi gün olmur: heç nəyi geri qaytarmaq olmaz.
button-erase-now-surely = Bəli, hamısını indi sil
button-erase-now-not = Xeyr, dərhal yox
erase-called-off =
    🙂 Bizimlə qaldığınıza sevinirik! Məlumatlarınız qalır.

    İmtina etdikləriniz öz-özünə qayıtmır: vaxt varkən yenidən müraciət edə və yazıla bilərsiniz.
erase-not-planned = Silinmə planlaşdırılmayıb: məlumatlarınız qalır.
erase-under-way = Məlumatlarınız tezliklə silinəcək, ona görə yeni bir şeyə başlamaq olmaz. Fikrinizi dəyişdiniz?
erased =
    ✅ Məlumatlarınız silindi. Bizimlə olduğunuz üçün təşəkkür edirik!

    İndi bu çatı silə bilərsiniz. Mənə yenidən yazsanız, sizi tanımayacağam: hər şeyə yenidən başlayarıq.
erase-left = ↩️ Müraciət edən biri onu geri götürdü və məlumatlarını sildi: { $programme }

## Saxlanma müddətinin sonu

purge-coming =
    🗓 <b>{ $programme }</b>: iştirakçıların məlumatlarının saxlanma müddəti tezliklə bitir.

    Tarix: { $date }. O gün müraciətləri, cavabları, məktubları, qeydləri və yerləri özüm siləcəyəm. Proqram və tədbirləri qalır.

    { $days ->
        [one] Proqramda deyilir ki, məlumat o bitəndən sonra { $days } gün saxlanılır.
       *[other] Proqramda deyilir ki, məlumat o bitəndən sonra { $days } gün saxlanılır.
    } Daha uzun saxlaya biləcəyinizi əvvəlcədən çıxarın. Hamısını daha uzun saxlamaq üçün proqramın cədvəlini dəyişin.

## Jurnal

audit-copy-data = öz məlumatlarının nüsxəsini götürdü
audit-withdraw-consent = razılığını geri götürdü
audit-ask-erasure = məlumatlarının silinməsini istədi
audit-call-off-erasure = silinmədən vaz keçdi
audit-erase-person = bir nəfərin məlumatlarını sildi
audit-announce-purge = proqramın məlumatlarının silinəcəyini bildirdi
audit-purge-programme = müddəti bitən proqramın məlumatlarını sildi
audit-purge-answers = müddəti bitən ayrı-ayrı cavabları sildi
