# /privacy: qaydalar. Qalanını ilk sualdan əvvəl hər proqramın öz bildirişi (registration.ftl) deyir.

privacy =
    <b>🔒 Məlumatlarınızdan necə istifadə olunur</b>

    <b>Nəyi saxlayıram.</b> Telegram ID-nizi və adınızı, dilinizi, saat qurşağınızı və parametrlərinizi; nəyə, hansı sözlərlə və nə vaxt razılıq verdiyinizi; cavablarınızı; yazıldığınız tədbirləri və gəlib-gəlmədiyinizi; burada koordinatorlarla yazışmanızı; koordinatorların müraciətinizə qeydlərini; sizə hansı mesajları göndərdiyimi; bir də kimin nəyi açdığı və dəyişdiyi yazılan jurnalı.
    <b>Nə üçün.</b> Müraciətinizə baxmaq, proqramı keçirmək və bu barədə sizə yazmaq üçün. Yalnız bunun üçün: nə reklam var, nə də satış, sizin haqqınızda maşın qərar vermir.
    <b>Hansı əsasla.</b> Razılığınız əsasında: onu ilk sualdan əvvəl verirsiniz və istənilən vaxt geri götürə bilərsiniz. Jurnal sui-istifadə üzə çıxsın deyə aparılır.
    <b>Kim görür.</b> Müraciət etdiyiniz proqramın koordinatorları və botun administratorları. Tədbirdəki köməkçilər yalnız kimin gözlənildiyini görür. Müraciətin hər açılışı qeydə alınır.
    <b>Harada.</b> Təşkilatçının serverindəki bir məlumat bazasında. Sahibi başqa cür qərar verməyibsə, o şifrələnib, açar ayrı yerdə saxlanılır. Mesajlarımız Telegram ilə gedir, onun serverləri başqa ölkələrdə də var. Hər proqramın məlumatı hansı ölkələrə verdiyi növbəti səhifələrdə yazılıb.
    <b>Nə qədər.</b> Hər proqramın növbəti səhifələrdə göstərdiyi günə qədər. Bir həftə əvvəl koordinatorları bundan xəbər tutur, sonra məlumat öz-özünə silinir. Ehtiyat nüsxələrdən isə onlar əvəz olunanda silinir.
privacy-rights =
    <b>🔒 Hüquqlarınız və onlardan istifadə</b>

    <b>Baxmaq.</b> «Məlumatlarım» düyməsi haqqınızda saxlanılan hər şeyi dərhal göndərir.
    <b>Düzəltmək.</b> Müraciət qəbulu açıq olarkən cavablarınızı /me ilə dəyişirsiniz. Sonra təşkilatçıya yazın.
    <b>Razılığı geri götürmək.</b> Müraciətiniz geri götürülür, cavablarınız silinir. Əvvəl edilənlər qanuni qalır.
    <b>Silmək.</b> «Məlumatlarımı sil» haqqınızda hər şeyi yeddi gündən sonra və ya dərhal silir.
    <b>Yaşınız azdırsa.</b> Proqramın göstərdiyi yaşdan kiçiksinizsə, valideynlərinizdən biri və ya başqa qəyyum öz çatında razılıq verməlidir. Qəyyumların öz məlumatlarına eyni hüquqları var.
    <b>Qalan hər şey.</b> İstifadəni məhdudlaşdırmaq, ona etiraz etmək və ya sual vermək üçün proqramınızın təşkilatçısına yazın. 30 gün ərzində cavab alacaqsınız.
    <b>Şikayət etmək.</b> Məlumatlarınızla düzgün davranılmadığını düşünürsünüzsə, yaşadığınız ölkənin fərdi məlumatların qorunması orqanına şikayət edə bilərsiniz.

    Bu çatdakıları Telegram da saxlayır. Onları orada sizin əvəzinizə silə bilmərəm, amma siz silə bilərsiniz: çatı silin.
privacy-programmes = <b>🔒 Məlumatlara görə kim cavabdehdir</b>
privacy-programme =
    <b>{ $programme }</b>
    Təşkilatçı: { $operator }
    Əlaqə: { $contact }
    Nə üçün: { $purpose }
    Daha kim alır: { $shared }
    Ölkələr: { $countries }
    Saxlanma müddətinin sonu: { $until }
privacy-page = Səhifə: { $page } / { $pages }
privacy-next = Davamı ›
