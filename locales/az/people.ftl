# Koordinatorlar üçün: kim müraciət edib. Saydan sonra söz dəyişmir, ona görə cəm forması ayrılmır.

people-title =
    <b>{ $programme }</b>
    { $count } müraciət
people-none = Hələ heç kim müraciət etməyib. Kimsə müraciət edən kimi sizə xəbər verəcəyəm.
people-choose = <b>Hansı proqram?</b>
people-page = Səhifə { $page } / { $pages }
people-no-programme = Hələ heç bir proqram yüklənməyib.
button-newer = ‹ Daha yeni
button-older = Daha köhnə ›
button-back-to-list = ‹ Bütün müraciətlər
button-open-card = 📄 Aç
card-title =
    <b>{ $name }</b>
    { $programme }
card-facts =
    Nömrə: <code>{ $number }</code>
    Göndərilib: { $date }, { $time }
    Status: <b>{ $status }</b>
card-line = { $label } <b>{ $value }</b>
card-more = … ardı var. Müraciət bir mesaja bütöv sığmır.
news-one = 📬 Yeni müraciət: <b>{ $name }</b>, { $programme }
news-many = 📬 { $count } yeni müraciət: { $programme }
claim-done =
    🔑 <b>Artıq bu botun administratorusunuz.</b>

    Hər yeni müraciət barədə sizə xəbər verəcəyəm. Hamısını /people göstərir. Proqramlar, tədbirlər və iş kitabları: /programme
claim-failed = Bu kod yanlışdır və ya artıq qüvvədə deyil. Yeni kod bot işə salınanda göstərilir.
