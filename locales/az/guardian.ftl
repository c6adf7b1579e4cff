# Valideynin və ya qəyyumun razılığı, yaş proqramda göstərilən yaşdan azdırsa: iştirakçı, valideyn və ya qəyyum,
# koordinatorlar üçün.

## Vəziyyət, bir-iki sözlə

guardian-state-never = hələ soruşulmayıb
guardian-state-asked = keçid var, hələ açılmayıb
guardian-state-expired = keçidin vaxtı bitib
guardian-state-opened = keçid açılıb, hələ qərar yoxdur
guardian-state-consented = razılıq var
guardian-state-declined = razılıq verilməyib
guardian-state-withdrawn = razılıq geri götürülüb
guardian-state-not-needed = lazım deyil
guardian-line = 👪 Valideyn və ya qəyyum: <b>{ $state }</b>

## İştirakçı üçün

guardian-needed =
    👪 <b>Bir şey də qaldı: valideyninizin və ya qəyyumunuzun razılığı lazımdır.</b>

    Proqram başlayanda hələ { $age } yaşınız tamam olmayacaq: { $programme }. Növbəti mesajı atanıza, ananıza və ya qəyyumunuza yönləndirin, yaxud aşağıdakı düymə ilə göndərin. Onlar nədən söhbət getdiyini oxuyub qərarı mənimlə öz söhbətlərində verəcəklər.

    O vaxtadək müraciətiniz qəbul edilə bilməz. Qərar verilən kimi sizə yazacağam.
guardian-forward =
    Salam! <b>{ $name }</b> bu proqrama müraciət edib: <b>{ $programme }</b> ({ $dates }, { $city }). Valideyn və ya qəyyum kimi sizin razılığınız xahiş olunur.

    Zəhmət olmasa, bu keçidi açın, START düyməsinə toxunun, nədən söhbət getdiyini oxuyun və qərar verin:
    { $link }

    Keçid bir valideyn və ya qəyyum üçündür. Qüvvədədir: { $until } tarixinədək.
guardian-share = Salam! { $name } bu proqrama müraciət edib: { $programme } ({ $dates }, { $city }). Valideyn və ya qəyyum kimi sizin razılığınız xahiş olunur. Zəhmət olmasa, keçidi açın, START düyməsinə toxunun, nədən söhbət getdiyini oxuyun və qərar verin. Qüvvədədir: { $until } tarixinədək.
button-send-to-guardian = 📤 Valideynimə və ya qəyyumuma göndər
button-my-guardian = 👪 Valideynimin və ya qəyyumumun razılığı
button-guardian-link = 🔗 Keçidi al
button-guardian-new-link = 🔗 Yeni keçid al
guardian-mine-never =
    👪 <b>{ $programme }</b>

    Müraciətinizin qəbul edilməsi üçün valideyninizin və ya qəyyumunuzun razılığı lazımdır. Keçidi alıb onlara yönləndirin.
guardian-mine-asked =
    👪 <b>{ $programme }</b>

    Valideyninizin və ya qəyyumunuzun keçidi açmasını gözləyirəm. Keçid itib? Yenisini alın, onda köhnəsi işləməyəcək.
guardian-mine-expired =
    👪 <b>{ $programme }</b>

    Valideyniniz və ya qəyyumunuz üçün keçidin vaxtı bitib. Yenisini alıb yönləndirin.
guardian-mine-opened =
    👪 <b>{ $programme }</b>

    Keçid açılıb, amma hələ qərar yoxdur. Hər şeyin aydın olub-olmadığını soruşun. Keçidi başqa adam açıbsa, yenisini alın, onda köhnəsi işləməyəcək.
guardian-mine-consented =
    👪 <b>{ $programme }</b>

    Valideyninizin və ya qəyyumunuzun razılığı var. Sizdən başqa heç nə tələb olunmur.
guardian-mine-declined =
    👪 <b>{ $programme }</b>

    Valideyniniz və ya qəyyumunuz razılıq verməyib. Bu barədə bir-birinizlə danışın. Fikirləri dəyişsə, qərarı mənimlə öz söhbətlərində /me ilə tapacaqlar. Yeni keçid də ala bilərsiniz.
guardian-mine-withdrawn =
    👪 <b>{ $programme }</b>

    Valideyniniz və ya qəyyumunuz razılığını geri götürüb. Bu barədə bir-birinizlə danışın. Fikirləri dəyişsə, qərarı mənimlə öz söhbətlərində /me ilə tapacaqlar. Yeni keçid də ala bilərsiniz.
guardian-mine-not-needed =
    <b>{ $programme }</b>

    Burada valideyninizin və ya qəyyumunuzun razılığı lazım deyil.

## Açılmayan keçidlər

guardian-link-unknown = Bu keçidi tanımıram. Xahiş edin, onu bir də, bütövlükdə yönləndirsinlər.
guardian-link-own = Bu keçid valideyniniz və ya qəyyumunuz üçündür. Keçid olan mesajı onlara yönləndirin: onu öz Telegramlarında açacaqlar.
guardian-link-replaced = Bundan daha yeni keçid var. Xahiş edin, ən yenisini yönləndirsinlər.
guardian-link-used = Bu keçiddən artıq kimsə istifadə edib. Keçid onun üçün deyildisə, yenisini xahiş edin: o, /me içində, müraciətdədir.
guardian-link-expired = Bu keçidin vaxtı bitib. Yenisini xahiş edin: o, /me içində, müraciətdədir.
guardian-link-young = Bu keçid yaşlı adam üçündür. Öz müraciətinizə görə sizin üçün də valideyn və ya qəyyum razılığı lazımdır, ona görə başqası üçün razılıq verə bilməzsiniz.
guardian-link-gone = Bu keçidin aid olduğu müraciət geri götürülüb. Daha qərar veriləsi bir şey yoxdur.

## Valideyn və ya qəyyum üçün

guardian-hello = Salam! Mən bu proqrama müraciətləri qəbul edən botam. Valideyn və ya qəyyum kimi sizin razılığınız xahiş olunur. Söhbət bundan gedir:
guardian-notice =
    <b>Valideynin və ya qəyyumun razılığı</b>

    <b>{ $name }</b> bu proqramda iştirak etmək istəyir: <b>{ $programme }</b>.

    • <b>Nə vaxt və harada:</b> { $dates }, { $city }
    • <b>Kim təşkil edir və məlumatlara cavabdehdir:</b> { $operator }, { $contact }
    • <b>Məlumatlar nə üçündür:</b> { $purpose }
    • <b>Hansı məlumatlar:</b> müraciətdəki cavablar, Telegramdakı ad və ID; sizin haqqınızda: adınız, telefon nömrəniz, Telegram ID-niz və qərarınız
    • <b>Kim görür:</b> bu proqramın koordinatorları. Məlumatlar şifrələnmiş şəkildə saxlanılır, müraciətin hər açılışı qeydə alınır
    • <b>Başqa kim alır:</b> { $shared }
    • <b>Ölkələr:</b> { $countries }
    • <b>Nə vaxtadək:</b> { $until }, sonra silinir
    • <b>Hüquqlarınız:</b> istənilən vaxt məlumatlara baxa, onları düzəltdirə və ya sildirə, razılığınızı geri götürə bilərsiniz: burada /me ilə və ya yazaraq: { $contact }. Ətraflı: /privacy
guardian-next = Hələ heç nə qərara alınmayıb. Bunu əvvəlcə başqa dildə oxuya və ya davam edə bilərsiniz.
button-guardian-next = Davam et ›
guardian-number = Qərar vermək üçün, zəhmət olmasa, mesaj sahəsinin altındakı düymə ilə <b>öz</b> telefon nömrənizi paylaşın. Beləcə koordinatorlar qərarı kimin verdiyini bilir və bir şey olsa, sizinlə əlaqə saxlaya bilirlər. Nömrəni yalnız onlar görür.
key-share-number = 📱 Telefon nömrəmi paylaş
guardian-number-typed = Nömrə Telegramın özündən lazımdır. Zəhmət olmasa, mesaj sahəsinin altındakı «📱 Telefon nömrəmi paylaş» düyməsinə toxunun. Düymə görünmürsə, orada dörd kvadratlı nişana toxunun.
guardian-number-foreign = Bu, başqasının kontaktıdır. Zəhmət olmasa, «📱 Telefon nömrəmi paylaş» düyməsi ilə öz kontaktınızı paylaşın. Qərarı başqası verməlidirsə, keçid olan mesajı ona yönləndirin.
guardian-number-taken = Təşəkkür edirəm, nömrənizi aldım.
guardian-number-late = Bu keçid daha nömrə gözləmir: o, dəyişdirilib, vaxtı bitib və ya qərar verilib. Göndərdiyiniz saxlanılmadı. /me əmrinə baxın və ya yeni keçid xahiş edin.
guardian-later = Yaxşı, heç nə qərara alınmadı. İstənilən vaxt /me ilə davam edə bilərsiniz.
guardian-decide = <b>Bu iştiraka və məlumatların yuxarıda yazıldığı kimi istifadəsinə razısınız? İştirakçı: { $name }.</b> Hər iki cavab olar, onu sonra /me ilə dəyişə bilərsiniz.
button-guardian-consent = ✅ Razıyam
button-guardian-decline = ✖️ Razı deyiləm
guardian-consented = ✅ <b>Təşəkkür edirik, razılıq verdiniz.</b> Bunu iştirakçı və koordinatorlar görür. Razılığınızı istənilən vaxt burada və ya /me ilə geri götürə bilərsiniz.
guardian-declined = <b>Razılıq vermədiniz.</b> İştirakçı və koordinatorlar bunu biləcək; razılığınız olmadan müraciət qəbul edilə bilməz. Fikriniz dəyişsə, qərarı burada və ya /me ilə dəyişə bilərsiniz.
guardian-withdrawn = <b>Razılığınızı geri götürdünüz.</b> İştirakçı və koordinatorlar bunu dərhal biləcək. Fikriniz dəyişsə, qərarı burada və ya /me ilə dəyişə bilərsiniz.

## Kimin üçün qərar verilir

button-wards = 👪 Valideyn kimi razılığım
wards-title = <b>Sizdən razılıq istənilən və ya haqqında qərar verdiyiniz iştirakçılar</b>
wards-none = Sizdən hələ heç kim üçün razılıq istənilməyib. Razılığınız kimə lazımdırsa, sizə keçid göndərər.
ward-line = <b>{ $name }</b>, { $programme }: { $state }
ward-since = Dəyişiklik vaxtı: { $date }, { $time }
ward-text = Razılıq verilən mətn:
button-ward-withdraw = Razılığı geri götür
button-ward-decide = Oxu və qərar ver
button-ward-anew = Yenə də razılıq ver …
ward-withdraw-question = Razılığınızı geri götürürsünüz? <b>{ $name }</b>, { $programme }. Müraciət artıq qəbul edilibsə, statusu yenidən «alınıb» olacaq, qəbul edilənlər üçün tədbirlərdəki yerlər isə başqalarına veriləcək. Koordinatorlar bunu dərhal biləcək.
button-ward-withdraw-surely = Bəli, geri götür

## Özü gələn mesajlar

guardian-told-consented = 🎉 Valideyniniz və ya qəyyumunuz razılıq verdi: { $programme }. İndi koordinatorlar müraciətiniz barədə qərar verə bilər.
guardian-told-declined = 👪 Valideyniniz və ya qəyyumunuz razılıq vermədi: { $programme }. Razılıq olmadan müraciətiniz qəbul edilə bilməz. Bu barədə bir-birinizlə danışın, aydın olmayan bir şey varsa, bizdən soruşun.
guardian-told-withdrawn = 👪 Valideyniniz və ya qəyyumunuz razılığını geri götürdü: { $programme }. Razılıq olmadan müraciətiniz qəbul edilə bilməz. Bu barədə bir-birinizlə danışın, aydın olmayan bir şey varsa, bizdən soruşun.
guardian-told-reopened = Buna görə müraciətiniz hələlik qəbul edilmiş sayılmır: statusu yenidən «alınıb», qəbul edilənlər üçün tədbirlərdəki yerləriniz isə başqalarına verildi. Koordinatorlar bunu bilir və baxacaqlar.
guardian-remind-child = 👪 Bizə hələ də valideyninizin və ya qəyyumunuzun razılığı lazımdır: { $programme }. Razılıq olmadan müraciətiniz qəbul edilə bilməz.
guardian-remind-opened = Keçid açılıb, amma hələ qərar yoxdur. Bəlkə birlikdə oxuyasınız?
guardian-remind-guardian =
    👪 Valideyn və ya qəyyum kimi qərarınızı gözləyirik: <b>{ $programme }</b>.
    Söhbət kimdən gedir: { $names }

    Hər iki cavab olar. Əvvəlcə hər şeyi oxuya bilərsiniz.
guardian-desk-news = 👪 <b>{ $name }</b>, { $programme }. Valideyn və ya qəyyum: { $state }
guardian-desk-reopened = Müraciət qəbul edilmişdi. İndi statusu yenidən «alınıb», qəbul edilənlər üçün tədbirlərdəki yerlər növbədəkilərə verildi. Zəhmət olmasa, bundan sonra nə olacağına qərar verin.
guardian-desk-needed = 👪 <b>{ $name }</b>, { $programme }: müraciət qəbul edilib, amma yeni cavablara görə valideyn və ya qəyyum razılığı lazımdır və hələ yoxdur. Zəhmət olmasa, bundan sonra nə olacağına qərar verin.

## Koordinatorlar üçün

button-guardians = 👪 Valideyn razılığı
button-guardian-card = 👪 Aç
guardians-title =
    <b>Valideynlərin və qəyyumların razılığı</b>
    { $programme }: başlayanda { $age } yaşı tamam olmayanların hamısı
guardians-numbers = Razılıq var: <b>{ $given }</b>, yoxdur: <b>{ $missing }</b>
button-remind-guardians = 🔔 Razılığı olmayanlara xatırlat
button-remind-guardian = 🔔 Xatırlat
guardians-reminded =
    { $count ->
        [0] Heç kimə xatırladılmadı.
       *[other] 🔔 { $count } nəfərə xatırladılacaq.
    }
guardians-reminded-lately = Son bir gündə xatırladılıb, ona görə təkrar edilmir: { $count }
guardians-unreachable = Botu bloklayıb və ya işə salmayıb: { $count }
guardian-card =
    <b>{ $name }</b>
    { $programme }
    Status: <b>{ $status }</b>
    👪 Valideyn və ya qəyyum: <b>{ $state }</b>
guardian-contact = { $guardian }, { $phone }
guardian-refused-before = Valideynin və ya qəyyumun əvvəlki imtinaları: { $count }
guardian-blocks = Bu razılıq olmadan müraciət qəbul edilə bilməz.
guardian-cant-accept = 👪 Bu müraciət hələ qəbul edilə bilməz: əvvəlcə valideyn və ya qəyyum razılıq verməlidir. Heç nə dəyişmədi.

## Əməliyyat jurnalı

audit-ask-guardian = valideyn və ya qəyyum üçün keçid yaradıldı
audit-guardian-consent = valideyn və ya qəyyum razılığı verildi
audit-guardian-decline = valideyn və ya qəyyum razılığı verilmədi
audit-guardian-withdraw = valideyn və ya qəyyum razılığı geri götürüldü
audit-read-guardian = valideynin və ya qəyyumun adı və nömrəsi oxundu
audit-remind-guardian = valideyn və ya qəyyum razılığı xatırladıldı

## Məşqdə

rehearsal-why-guardian = Valideynin və ya qəyyumun qərarı
