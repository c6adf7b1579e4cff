# Жұмыс кітабының "programme" парағында не қате және оны қалай түзетуге болады. Орны қасында айтылады.

programme-sheet-missing = «programme» парағы жоқ. Оны name және value бағандарымен қосыңыз.
programme-name-unknown = «{ $name }» – маған белгісіз атау. Жазылуын тексеріңіз немесе жолды жойыңыз.
programme-value-missing = «{ $name }» міндетті. Осы атаумен жол қосып, мәнін толтырыңыз.
programme-day-wrong = «{ $value }» – күн емес. Жылын, айын, күнін былай жазыңыз: 2027-09-24.
programme-time-wrong = «{ $value }» – уақыты көрсетілген күн емес. Былай жазыңыз: 2027-09-01 23:59.
programme-number-wrong = «{ $value }» – бүтін сан емес.
programme-text-long = «{ $name }»: { $language } тіліндегі мәтін тым ұзын. Шегі: { $limit } таңба.
programme-zone-wrong = «{ $value }» – уақыт белдеуі емес. Мына сияқты атауды жазыңыз: Asia/Almaty, Asia/Baku немесе Europe/Berlin.
programme-languages-wrong = «{ $value }» ішінде мен білмейтін тіл бар. Мына кодтарды бос орынмен бөліп жазыңыз: { $known }.
programme-end-before-start = Аяқталу күні басталу күнінен бұрын тұр. Екеуін де тексеріңіз.
programme-closes-before-opens = Өтінім қабылдау басталмай жатып аяқталады. Екі уақытты да тексеріңіз.
programme-translation-missing = «{ $name }» мәтіні мына тілдерде жоқ: { $languages }. Осы тілдерде оқитындар оны басқа тілде көреді.
