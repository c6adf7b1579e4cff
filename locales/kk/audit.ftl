# Әрекеттер журналы: кім, не, кімге және қашан істеді. `audit-…` – әрекеттер, істеушісі айтылмайды.

trail-title =
    <b>{ $programme }</b>
    Кім, не және қашан істеді
trail-about = Тек мына адам туралы: <b>{ $name }</b>
trail-none = Әзірге ештеңе жазылмаған.
trail-zone = Уақыт мына қала бойынша: { $city }
trail-day = <b>{ $date }</b>
trail-line = { $time } <b>{ $actor }</b>: { $action }
trail-line-about = { $time } <b>{ $actor }</b>: { $action } – { $about }
trail-operator = осы боттың операторы
button-audit = 📜 Кім не істеді
button-whole-audit = ‹ Барлық жазба

audit-read-application = өтінім оқылды
audit-accept-application = өтінім қабылданды
audit-waitlist-application = өтінім күту тізіміне қойылды
audit-decline-application = өтінім қабылданбады
audit-reopen-application = өтінім «алынды» күйіне қайтарылды
audit-withdraw-application = өтінім қайтарып алынды
audit-add-event = іс-шара қосылды
audit-change-event = іс-шара өзгертілді
audit-cancel-event = іс-шара болмайтын болды
audit-revive-event = іс-шара қайта жоспарға қойылды
audit-tick-came = келді деп белгіленді
audit-untick-came = келді деген белгі алынды
audit-load-programme = жұмыс кітабы қолданылды
audit-announce = хабарландыру жіберілді немесе жоспарланды
audit-pause-announcement = хабарландыру кідіртілді
audit-resume-announcement = хабарландыру жалғастырылды
audit-stop-announcement = хабарландыру тоқтатылды
audit-send-announcement-again = хабарландыру жетпеген болуы мүмкін адамдарға қайта жіберілді
audit-export-announcement = хабарландыру туралы есеп файл түрінде алынды
audit-recall-announcement = хабарландыру қайтарып алынды
audit-remind-of-announcement = хабарландыру еске салынды
audit-correct-announcement = хабарландыру түзетілді
audit-write-letter = хабарландыруға жауап жазылды
audit-answer-letter = хатқа жауап берілді
audit-read-letters = хаттар оқылды
audit-link-group = топ бағдарламаға қосылды
audit-give-role =
    { $role ->
        [administrator] рөл берілді: әкімші
        [coordinator] рөл берілді: үйлестіруші
       *[helper] рөл берілді: көмекші
    }
audit-change-role =
    { $role ->
        [administrator] рөл өзгертілді, жаңасы: әкімші
        [coordinator] рөл өзгертілді, жаңасы: үйлестіруші
       *[helper] рөл өзгертілді, жаңасы: көмекші
    }
audit-withdraw-role =
    { $role ->
        [administrator] рөл алып қойылды: әкімші
        [coordinator] рөл алып қойылды: үйлестіруші
       *[helper] рөл алып қойылды: көмекші
    }
audit-invite =
    { $role ->
        [administrator] шақыру жасалды: әкімші
        [coordinator] шақыру жасалды: үйлестіруші
       *[helper] шақыру жасалды: көмекші
    }
audit-withdraw-invitation =
    { $role ->
        [administrator] шақыру қайтарып алынды: әкімші
        [coordinator] шақыру қайтарып алынды: үйлестіруші
       *[helper] шақыру қайтарып алынды: көмекші
    }
