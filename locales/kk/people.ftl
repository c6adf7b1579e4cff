# Үйлестірушілерге: кім өтінім берді.

people-title =
    <b>{ $programme }</b>
    { $count } өтінім
people-none = Әзірге ешкім өтінім берген жоқ. Біреу өтінім берсе, сізге бірден хабар келеді.
people-choose = <b>Қай бағдарлама?</b>
people-page = Бет: { $page } / { $pages }
people-no-programme = Әзірге бірде-бір бағдарлама жүктелмеген.
button-newer = ‹ Жаңалары
button-older = Бұрынғылары ›
button-back-to-list = ‹ Барлық өтінім
button-open-card = 📄 Ашу
card-title =
    <b>{ $name }</b>
    { $programme }
card-facts =
    Нөмірі: <code>{ $number }</code>
    Жіберілген уақыты: { $date }, { $time }
    Мәртебесі: <b>{ $status }</b>
card-line = { $label } <b>{ $value }</b>
card-more = … және тағы басқалары. Өтінім бір хабарламаға толық сыймайды.
news-one = 📬 Жаңа өтінім: <b>{ $name }</b>, { $programme }
news-many = 📬 { $count } жаңа өтінім: { $programme }
claim-done =
    🔑 <b>Енді сіз – осы боттың әкімшісісіз.</b>

    Әр жаңа өтінім туралы сізге хабар келеді. Өтінімдердің бәрін көру: /people. Бағдарламалар, іс-шаралар мен жұмыс кітаптары: /programme
claim-failed = Бұл код жарамсыз немесе ескірген. Бот іске қосылғанда жаңа код шығады.
