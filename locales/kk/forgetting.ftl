# Сервер иесі мерзімі біткенді немесе біреудің деректерін жояды.

purge-nothing = Сақтау мерзімі біткен ештеңе жоқ.
purge-dry = Мыналар жойылар еді. Ештеңе өзгерген жоқ; жою үшін --yes қосыңыз.
purge-done = Мыналар жойылды.
purge-programme = { $programme }, сақтау мерзімі: { $date }:
purge-line = • { $what }: { $count }
erase-dry = { $id } туралы сақталғаны мынау, ол біржола өшірілер еді. Ештеңе өзгерген жоқ; өшіру үшін --yes қосыңыз.
erase-done = Өшірілді: { $id }. Бот жұмыс істегенде бұл туралы оның чатына хабарланады.
erase-the-last-administrator = { $id } – жалғыз әкімші. Алдымен басқа біреуді әкімші етіңіз: kopru grant.

purge-what-applications = өтінімдер
purge-what-dialogues = жіберілмеген өтінімдер
purge-what-consents = келісімдер
purge-what-places = іс-шаралардағы орындар
purge-what-letters = хаттар
purge-what-deliveries = жіберілген хабарламалар
purge-what-guardianships = қамқоршылардың келісімдері
purge-what-due = жоспарланған еске салулар
purge-what-answers = жеке жауаптар
purge-what-people = мұнда ештеңесі қалмаған адамдар
