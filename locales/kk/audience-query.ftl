# Үйлестірушілерге: сұрау кімді таңдайтыны сөзбен; жазылған сұраудың қатесі.

## Кімді таңдайды

asked-everyone = бағдарламадағылардың бәрі
asked-everyone-of-bot = ботты білетіндердің бәрі
asked-status = өтінім: { $values }
asked-unfinished = басталған, жіберілмеген
asked-going = орны бар: { $values }
asked-waiting = орын күтіп тұр: { $values }
asked-confirmed = келетінін растаған: { $values }
asked-unconfirmed = орны бар, бірақ растамаған: { $values }
asked-came = келген: { $values }
asked-missed = орны бола тұра келмеген: { $values }
asked-programme = бағдарламаға қатысады: { $values }
asked-language = тілі: { $values }
asked-country = елі: { $values }
# { $age } үтірмен бөлінген бірнеше жас болуы мүмкін.
asked-age =
    { $sign ->
        [below] жасы: { $age } жасқа толмаған
        [most] жасы: ең көбі { $age }
        [above] жасы: { $age } жастан асқан
        [least] жасы: ең кемі { $age }
       *[is] жасы: { $age }
    }
asked-role = рөлі: { $values }
asked-participant = қатысушы
asked-coordinator = үйлестіруші
asked-administrator = әкімші
asked-got = хабарландыруды алған: { $values }
asked-read = хабарландыруды оқыған: { $values }
asked-announcement = { $number } («{ $words }»)
asked-question = «{ $question }»: { $values }
asked-and = <i>және</i> { $part }
asked-and-not = <i>мыналардан басқа:</i> { $part }
asked-or = <i>немесе</i> { $part }
asked-not = <i>мыналардан басқасы:</i> { $part }

## Сұраудың қатесі

audience-query-sign = { $sign } белгісі бұл жерде түсініксіз.
audience-query-quote = Осы тырнақшаны жабыңыз.
audience-query-long = Тым ұзын: ең көбі { $limit } таңба болсын.
audience-query-deep = Жақша ішіндегі жақша тым көп: ең көбі { $limit } болсын.
audience-query-many = Шарт тым көп: ең көбі { $limit } болсын.
audience-query-not-opened = Бұл жақша жабылған, бірақ еш жерде ашылмаған.
audience-query-not-closed = Жақша жабылмаған.
audience-query-after = «{ $word }» алдында <code>and</code>, <code>or</code> не үтір тұруы керек. Егер ол мәннің бір бөлігі болса, мәнді түгел тырнақшаға алыңыз: <code>"…"</code>.
audience-query-condition = Бұл жерде шарт керек, мысалы <code>status = accepted</code>.
audience-query-field = «{ $word }» бойынша таңдауға болмайды. Мыналар болады: { $known }.
audience-query-question = Дайын жауаптары бар «{ $word }» деген сұрақ жоқ. Мыналар бар: { $known }.
audience-query-nothing = «{ $field }» бойынша әзірге таңдайтын ештеңе жоқ.
audience-query-sign-wanted = «{ $field }» сөзінен кейін = не != керек, мысалы <code>{ $field } = …</code>
audience-query-sign-age = { $sign } белгісі тек жас (age) үшін. «{ $field }» сөзінен кейін = не != керек.
audience-query-one-value = { $sign } белгісінен кейін бір ғана сан тұра алады.
audience-query-value-wanted = «{ $field } =» дегеннен кейін бірдеңе жетіспейді.
audience-query-value = «{ $field }» үшін «{ $word }» деген мән жоқ. Мыналар бар: { $known }.
audience-query-age = Жас – 0 мен { $most } аралығындағы бүтін сан.
audience-query-last = Мұнда әзірге хабарландыру болған жоқ.
audience-query-several = «{ $word }» бірнешеуін білдіруі мүмкін. Мыналардың бірін жазыңыз: { $known }.
audience-query-meant = «{ $meant }» дегіңіз келді ме?
