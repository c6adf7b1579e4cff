# kopru rehearse бағдарламаны дайындайтын адамға не айтады: терминалда және оқуға не басып шығаруға арналған бетте.

rehearsal-title = Репетиция: { $programme }
rehearsal-dates = { $from } – { $to }
rehearsal-people = { $count } адам
rehearsal-messages = Боттың өзі жіберген хабарламалары: { $count }
rehearsal-invented = Адамдар да, олардың жауаптары да ойдан алынған. Уақыт әр адамның өз сағатымен берілген.
rehearsal-note-places = Күту тізіміне де адам түсуі үшін орны шектеулі іс-шараларда ең көбі { $count } орын қалдырылды.
rehearsal-everybody = Барлығы
rehearsal-there = { $city }: { $time }
rehearsal-conversation = { $count } хабарлама
rehearsal-saved = Сақталды: { $file }
rehearsal-not-saved = { $file } жазылмады. --save сөзінен кейін басқа файлды көрсетіңіз.

# Өтінім беріп, барлығына жазылудан бөлек адам не істейді.
rehearsal-part-stops = сауалнаманы жарты жолда тастайды
rehearsal-part-gives-up = орнынан бас тартады
rehearsal-part-forgets = «Келесіз бе?» дегенге жауап бермейді

# Кез келген сұраққа адам не жазады.
rehearsal-made-up-answer = Көмектескім, жаңа нәрсе үйренгім және дос тапқым келеді.

rehearsal-did-apply = Өтінім береді
rehearsal-did-stop = Өтінімді бастап, жарты жолда тастайды
rehearsal-did-get-accepted = Үйлестірушілер өтінімін мақұлдайды
rehearsal-did-sign-up = Жазылып, орын алады ({ $count }): { $events }
rehearsal-did-queue = Күту тізіміне жазылады ({ $count }): { $events }
rehearsal-did-not-sign-up = Жазыла алмайды ({ $count }): { $events }
rehearsal-did-give-up = Орнынан бас тартады: { $event }
rehearsal-did-confirm = Келетінін растайды: { $event }
rehearsal-did-accept = Ұсынылған орынды алады: { $event }

rehearsal-why-reminder = «{ $reminder }» еске салуы
rehearsal-why-event-reminder = «{ $reminder }» еске салуы: { $event }
rehearsal-why-place = Орын босады: { $event }
rehearsal-why-offer = Орын ұсынылды: { $event }
rehearsal-why-lost-offer = Ұсынылған орын уақытында алынбады: { $event }
rehearsal-why-ask = Келетін-келмейтіні сұралды: { $event }
rehearsal-why-freed = Растамағандықтан орнынан айырылды: { $event }
rehearsal-why-status = Өтінім бойынша шешім
rehearsal-why-unknown = Басқа хабарлама
rehearsal-silent = дыбыссыз
rehearsal-night = түнде

rehearsal-findings = Нені тексеру керек
rehearsal-findings-none = Бәрі дұрыс көрінеді.
rehearsal-warnings = Жұмыс кітабында нені қайта қараған жөн
rehearsal-finding-stuck = «{ $question }» сұрағының шартына сай жауап табылмады. Адамдар оған жауап бере ала ма?
rehearsal-finding-failed = { $name }: хабарлама жетпеді, себебі Telegram оны қабылдамайды. Бәлкім, тым ұзын шығар. { $why }
rehearsal-finding-closed = Өтінім бергендердің ешқайсысы жазыла алмады: { $event }
rehearsal-finding-nobody = «{ $reminder }» еске салуын ешкім алмады. Кімге және қашан екені дұрыс па?
rehearsal-finding-crowded = Бір минут ішінде келетін хабарламалар: { $count } ({ $names }). Біріншісі: { $why }
rehearsal-finding-night = Түнде келетін хабарламалар: { $count }. { $why }
rehearsal-finding-night-silent = Түнде дыбыссыз келетін хабарламалар: { $count }. Таңертең тым кеш болар еді. { $why }
rehearsal-finding-telegram = Telegram мұны қабылдамас еді: { $text }
