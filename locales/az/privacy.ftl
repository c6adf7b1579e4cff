# /privacy: qaydalar qısaca. Qalanını ilk sualdan əvvəl hər proqramın öz bildirişi (registration.ftl) deyir.

privacy =
    <b>🔒 Məlumatlarınızdan necə istifadə olunur</b>

    <b>Nəyi saxlayıram.</b> Telegram ID-nizi və adınızı, seçdiyiniz dili, nəyə və nə vaxt razılıq verdiyinizi, cavablarınızı, yazıldığınız tədbirləri, koordinatorlara yazdıqlarınızı, bir də saat qurşağınızı və xatırlatma parametrlərinizi.
    <b>Nə üçün.</b> Müraciətinizə baxmaq və bu barədə sizə yazmaq üçün. Yalnız bunun üçün: nə reklam var, nə də satış.
    <b>Kim oxuyur.</b> Yalnız müraciət etdiyiniz proqramın koordinatorları. Müraciətin hər açılışı qeydə alınır.
    <b>Harada.</b> Təşkilatçının şifrələnmiş məlumat bazasında. Açar ayrı yerdə saxlanılır. Mesajlarımızı Telegram çatdırır.
    <b>Nə qədər.</b> Proqramın bildirişində yazılan müddət ərzində, sonra silinir.
    <b>Hüquqlarınız.</b> Məlumatlarınıza baxa, onları düzəltdirə və ya sildirə, razılığınızı geri götürə bilərsiniz. 30 gün ərzində cavab alacaqsınız.
privacy-contact = <b>{ $programme }</b>: { $operator }, { $contact }
