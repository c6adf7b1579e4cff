# Сауалнамадағы тағы басқа қателер және оларды қалай түзетуге болатыны. Бағдарламашы емес адамдарға арналған.

## Файлдар

# $names – файл атаулары.
workbook-archive-many = .zip ішінде бірнеше кесте бар: { $names }. Біреуін ғана қалдырыңыз.
workbook-archive-empty = .zip ішінде кесте жоқ. Оған .xlsx файлын .csv файлдарымен бірге салыңыз.
workbook-cells = Кестеде ұяшық не стиль тым көп («{ $part }»). Керегін пішімсіз жаңа кестеге көшіріңіз.
workbook-file-encoding = «{ $file }» файлы UTF-8 емес. Оны «CSV UTF-8» түрінде сақтаңыз.
workbook-file-missing = «{ $file }» файлы жетіспейді. Кестеде «{ $file }» парағын жасаңыз немесе екі файлды бір .zip ішінде жіберіңіз. Компьютерде оны кестенің қасына қойыңыз.
workbook-file-kind = «{ $file }» оқылмайды. Тек .csv файлдары жарайды: кестесін «CSV UTF-8» түрінде сақтаңыз.
# $headings – бар бағандар.
workbook-file-column = «{ $file }» файлында «{ $column }» бағаны жоқ. Бар бағандар: { $headings }.
# $file бос болуы мүмкін.
workbook-search = «{ $file }» файлындағы іздеу түсініксіз. Оның орнына select_one_from_file мен choice_filter қолданыңыз.
workbook-more = Тағы да қате бар, саны: { $count }. Алдымен мыналарды түзетіңіз.
workbook-entities-sheet = Köprü entities тізімдерін сақтамайды. Жауаптар әдеттегідей сақталады, бұл парақ ескерілмейді.

## Баптаулар

workbook-setting-public-key = Жауаптар бұл кілтпен шифрланбайды. Köprü бүкіл дерекқорын өз кілтімен шифрлайды.
workbook-setting-submission-url = Жауаптар Köprü-де қалады. Бұл мекенжайға жіберілмейді.

## Чатта сұрауға болмайтын түрлер

workbook-type-line = Чатта картаға сызық не аумақ сызуға болмайды. Нүктелерін сұраңыз: begin_repeat, оның ішінде geopoint.
workbook-type-osm = Чатта таңдауға болатын OpenStreetMap картасы жоқ. Орнын geopoint арқылы, атауын text арқылы сұраңыз.
workbook-type-background-audio = Чат сұрамай дыбыс жазбайды. audio түріндегі сұрақты қолданыңыз.
workbook-type-xml = XML және GeoJSON файлдары оқылмайды. Кестені .csv түрінде сақтап, csv-external қолданыңыз.
workbook-type-loop = Тізімнің әр нұсқасы үшін қайталанатын топтарға қолдау жоқ. begin_repeat қолданыңыз немесе топты әр нұсқа үшін бөлек жазыңыз.

## Сұрақтар

# $name – топтың атауы; $first – ол ашылған жол.
workbook-group-crossed = Бұл жол «{ $name }» тобын жабады (ашылған жолы: { $first }), бірақ топ end_group арқылы, қайталау end_repeat арқылы жабылады. Екі жолдың бірін өзгертіңіз.
workbook-questions-many = Сауалнамада сұрақ не топ тым көп: ең көбі { $questions } сұрақ пен { $groups } топ болуы керек. Оны бірнеше сауалнамаға бөліңіз.
workbook-read-only-sometimes = Сұрақ кейде ғана «тек оқуға арналған» бола алмайды. Мұнда yes немесе no деп жазып, «relevant» бар екі сұрақ жасаңыз.
workbook-default-file = Файлды әдепкі жауап ретінде ұсынуға болмайды. Бұл мән ескерілмейді.
workbook-other-filter = or_other мен choice_filter бірге істемейді. Тізімге «other» нұсқасын және оған сұрақты өзіңіз қосыңыз.
workbook-other-file = or_other тек «choices» парағының тізімдерімен істейді. Оны «{ $type }» ішінен алып тастап, нұсқаны файлға қосыңыз.
workbook-answers-once = «{ $name }» қайталаудың ішінде емес, сондықтан жауабы біреуден аспайды. Қайталаудағы сұрақтан немесе тізімнен таңдатыңыз.
workbook-expression-last-saved = Бұрынғы сауалнаманың жауаптары мұнда жоқ. instance('__last-saved') дегенді алып тастаңыз.
workbook-text-expression = Мәтіннің өзінде тізімнен іздеуге болмайды. Оны calculate түріндегі жолда жасап, мұнда оның ${"{"}name{"}"} атауын жазыңыз.
# $count – осылай аталатын сұрақтардың саны.
workbook-reference-ambiguous = { $count ->
        [one] { $count } сұрақ
       *[other] { $count } сұрақ
    } «{ $name }» деп аталады. Керегіне өз атауын беріңіз.

## Параметрлер мен көрініс

workbook-range-number = { $name } сан болуы керек, мысалы { $name }=1, ал мұнда «{ $value }».
workbook-range-step = «{ $value }» қадамы жарамайды: ол 0-ден үлкен болып, start пен end арасынан аспауы керек.
workbook-range-rest = { $step } қадамымен { $start } санынан { $end } санына жетпейді. Біреуін өзгертіңіз.

## Нұсқалар

workbook-list-unnamed = Түрде қай тізімнен таңдау керегі айтылмаған. Атауын жазыңыз, мысалы: select_one yes_no.
workbook-list-empty = «{ $list }» тізімінде нұсқа жоқ. Нұсқа қосыңыз.

## Күмән: ешнәрсеге кедергі болмайды

workbook-last-saved = Бұрынғы сауалнаманың жауаптары чатта жоқ: мұнда бос болады.
workbook-list-unused = «{ $list }» тізімін ешбір сұрақ қолданбайды.
workbook-choice-nowhere = Бұл нұсқа ешбір тізімге кірмейді, сондықтан ескерілмейді. «{ $what }» ұяшығын толтырыңыз.
workbook-appearance-unknown = «{ $appearance }» деген көрініс (appearance) белгісіз, ол ескерілмейді.
workbook-appearance-meant = «{ $appearance }» деген көрініс (appearance) белгісіз, ол ескерілмейді. Мүмкін, «{ $meant }» шығар?
# $language – тілдің коды, мысалы kk; $rows – жол нөмірлері, мысалы 3–7, 9.
workbook-translations = { $count ->
        [one] { $count } мәтіннің
       *[other] { $count } мәтіннің
    } «{ $language }» тіліндегі аудармасы жоқ. Сол тілде оқитындар сауалнаманың негізгі тілін көреді. Жолдар: { $rows }.

## or_other қосатын нұсқа мен сұрақта не жазылады

workbook-other-choice = Басқа
workbook-other-question = Нақты қайсысы?
