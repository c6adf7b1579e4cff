# Жауаптардың адам туралы мағынасы: оның бейіні және келесі сауалнамада ұсынылатыны.

# Stands below a question that was answered in another programme's form.
question-last-time = Өткен жолғыдай: <b>{ $value }</b>
forms-passport-name = Аты-жөніңізді паспорттағы фотосы бар беттің ең төменгі екі жолындағыдай етіп жазыңыз: тек A–Z әріптері, көрсеткілердің орнына бос орын. Басқа әріптер ол жерде ауыстырылып қойған.
me-facts = <b>Өзіңіз туралы соңғы жазғаныңыз</b>
me-fact = { $field }: { $value }
field-call-name = Есімі
field-passport-name = Паспортта
field-birth-date = Туған күні
field-citizenship = Азаматтығы
field-country = Елі
field-city = Қаласы
field-phone = Телефоны
field-email = Поштасы
field-guardian-name = Ата-анасы не қамқоршысы
field-guardian-phone = Ата-анасының телефоны
fields-unknown = «{ $value }» өрісін білмеймін. Жауаптар әдеттегідей сақталады. Білетінім: { $known }.
fields-meant = «{ $value }» өрісін білмеймін. Бәлкім, «{ $meant }» шығар?
fields-kind = «{ $value }» { $type } түріндегі сұраққа келмейді, сондықтан мұнда ештеңе білдірмейді. Келетіні: { $known }.
fields-twice = «{ $value }» өрісі «{ $first }» сұрағында тұр. Тек сол есептеледі.
