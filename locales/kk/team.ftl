# Үйлестірушілерге: кімнің қандай рөлі бар және шақырулар. Көмекшілерге: белгілеу тізімдері.

command-invite = Үйлестірушілер мен көмекшілерді шақыру
command-programme-helper = Іс-шаралардың белгілеу тізімдері
help-helper =
    <b>Көмекшілерге</b>

    /programme – іс-шаралардың тізімдері: кім келгенін белгілеңіз

## Рөлдер

role-administrator = әкімші
role-coordinator = үйлестіруші
role-coordinator-everywhere = барлық бағдарламаның үйлестірушісі
role-helper = көмекші
role-means-administrator = барлық бағдарламаға, командаға және осы ботқа жауап береді
role-means-coordinator = өтінімдерді оқып, шешім қабылдайды, адамдарға жазады, іс-шаралар мен жұмыс кітабын өзгертеді
role-means-helper = іс-шаралардың тізімдерін (тек есімдерді) көреді және кім келгенін белгілейді
post-means = Міндеті: { $means }.
post = { $role }, { $programme }
all-programmes = барлық бағдарлама
erased-person = деректері өшірілген адам

## Шақыру

invite-choose = <b>Кімді шақырғыңыз келеді?</b> Алдымен бағдарламаны таңдаңыз.
invite-question =
    <b>{ $programme }</b>
    Қандай рөлге шақырасыз?
invite-role = <b>{ $role }</b>: { $means }
invitation-moment = { $time } ({ $city })
invitation-made =
    ✉️ <b>Шақыру дайын.</b>
    Рөлі: { $post }
    Жарамды мерзімі: { $until }

    Келесі хабарламаны тек шақырғалы отырған адамыңызға жіберіңіз: сілтемені кім бірінші ашса, рөлді сол алады. Ол бір рет қана жарайды. Шақыру қабылданғанда, сізге хабар келеді.
invitation-to-forward =
    👋 Сізді Telegram-дағы командаға шақырады.
    Рөлі: <b>{ $post }</b>

    Сілтемені ашып, шақыруды қабылдаңыз: { $link }

    Ол бір рет қана жарайды, мерзімі: { $until }. Басқа ешкімге бермеуіңізді сұраймыз.
invitation-opened =
    👋 <b>Сізді командаға шақырады.</b>
    Кім шақырады: <b>{ $by }</b>
    Рөлі: <b>{ $post }</b>
    Міндеті: { $means }.

    Жарамды мерзімі: { $until }

    Қабылдайсыз ба?
invitation-used = Бұл шақыру қолданылып қойған. Өзіңізге керек болса, жіберген адамнан жаңасын сұраңыз.
invitation-expired = Бұл шақырудың мерзімі өтіп кетті. Жіберген адамнан жаңасын сұраңыз, бұл бір-ақ минут алады.
invitation-withdrawn = Бұл шақыру қайтарып алынды. Ол сізге арналған деп ойласаңыз, жіберген адамнан сұраңыз.
invitation-unknown = Мұндай шақыруды білмеймін. Сілтеме толық көшірілмеген болар: тағы бір рет ашып көріңіз немесе жаңасын сұраңыз.
invitation-held =
    Мұның бәрі сізде бұрыннан бар: <b>{ $post }</b>.

    Шақыру қолданылған жоқ, оны әлі де басқаға жібере аласыз.
invitation-accepted =
    🎉 <b>Командаға қош келдіңіз!</b>
    Рөліңіз: <b>{ $post }</b>
    Міндеті: { $means }.
invitation-was-withdrawn = ✅ Шақыру қайтарып алынды. Сілтемесі енді жарамайды.
invitation-over = Бұл шақыру бұрынырақ қолданылған, қайтарып алынған немесе мерзімі өткен.
button-everywhere = 🌍 Барлық бағдарлама
button-invite-administrator = 🔑 Әкімші
button-invite-coordinator = 🧭 Үйлестіруші
button-invite-helper = ✅ Көмекші
button-withdraw-invitation = ✖️ Шақыруды қайтарып алу
button-withdraw-invitation-number = ✖️ Қайтарып алу ✉️ { $number }
button-accept-invitation = ✅ Қабылдау
button-not-now = Қазір емес

## Команда

team-title =
    <b>{ $programme }: команда</b>
    { $count } адам
team-line = { $sign } <b>{ $name }</b>: { $role }
team-since = мына күннен бері: { $date }
team-since-by = мына күннен бері: { $date }, шақырған адам: { $by }
team-invitations = <b>Ашық шақырулар</b>
team-invitation = ✉️ № { $number }: { $role }, кімнен: { $by }, мерзімі: { $until }
team-more-invitations = … тағы { $count }
team-card =
    <b>{ $name }</b>
    Рөлі: { $post }
team-last-administrator = Басқа әкімші жоқ, сондықтан бұл рөлді алып қоюға болмайды. Алдымен тағы біреуді шақырыңыз.
team-withdraw =
    <b>{ $name }</b>
    Рөлі: { $post }

    Осы рөлді алып қоямыз ба? Бұл туралы хабар жіберіледі, содан кейін осы рөлмен ештеңені көруге де, өзгертуге де болмайды.
team-give-up =
    Рөліңіз: <b>{ $post }</b>

    Одан бас тартасыз ба? Содан кейін осы рөлмен ештеңені көре де, өзгерте де алмайсыз, ал оны тек жаңа шақырумен қайтаруға болады.
team-change =
    <b>{ $name }</b>
    Қазіргі рөлі: { $before }
    Жаңа рөлі: <b>{ $after }</b>
    Міндеті: { $means }.

    Бұл туралы хабар жіберіледі.
team-withdrawn = ✅ Рөл алып қойылды.
team-changed = ✅ Рөл өзгертілді.
team-given-up =
    Сіз мына рөлден бас тарттыңыз: <b>{ $post }</b>.

    Барлық еңбегіңіз үшін рақмет!
team-told-accepted =
    🤝 Шақыруыңыз қабылданды: <b>{ $name }</b>.
    Рөлі: { $post }
team-told-withdrawn =
    Енді сізде мына рөл жоқ: <b>{ $post }</b>.
    Шешім қабылдаған адам: { $name }. Барлық еңбегіңіз үшін рақмет!
team-told-changed =
    Енді сіздің рөліңіз басқа: <b>{ $post }</b>.
    Шешім қабылдаған адам: { $name }.
button-team = 🤝 Команда
button-invite = ✉️ Шақыру
button-to-team = ‹ Команда
button-make-coordinator = 🧭 Үйлестіруші ету
button-make-coordinator-surely = 🧭 Иә, үйлестіруші болсын
button-make-helper = ✅ Көмекші ету
button-make-helper-surely = ✅ Иә, көмекші болсын
button-withdraw-role = ✖️ Осы рөлді алып қою
button-give-up-role = ✖️ Осы рөлден бас тарту
button-withdraw-role-surely = Иә, сөйтейік

## Белгілеу тізімдері

check-lists =
    <b>{ $programme }</b>
    Белгілеу тізімдері
check-lists-how = Іс-шараны таңдаңыз. Басталуына бір сағат қалғаннан бастап кім келгенін белгілей аласыз.
check-lists-none = Әзірге іс-шара жоқ.
button-check-lists = ✅ Кім келді: тізімдер
button-to-check-lists = ‹ Тізімдер
