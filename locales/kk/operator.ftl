# kopru командасы ботты іске қосатын адамға не айтады. Терминалда жай мәтін түрінде көрінеді.

setting-wrong-advice = Баптаулар орта айнымалыларынан немесе команда іске қосылған қалтадағы .env файлынан алынады.
setting-bot-token-wrong = { $name } мәні бот токені емес. @BotFather беретін токен мынадай болады: 123456789:AA… ; Köprü ботын Telegram-сыз байқап көру үшін бұл баптауды мүлде көрсетпеңіз.
setting-api-url-wrong = { $name } мәні http:// немесе https:// деп басталатын мекенжай емес.
setting-data-dir-wrong = { $name } мәні қалта емес.
setting-key-file-wrong = { $name } деректер қалтасында жатпауы керек: деректердің қасындағы кілт ештеңені қорғамайды. Екеуінің біріне басқа орын таңдаңыз.
setting-admins-wrong = { $name } мәні үтірмен бөлінген Telegram ID нөмірлері болуы керек.
setting-languages-wrong = { $name } мәні мына кодтардан құралып, үтірмен бөлінуі керек: en, ru, kk, az, tr.
setting-webhook-url-wrong = { $name } мәні http:// немесе https:// деп басталатын мекенжай емес.
setting-webhook-secret-wrong = KOPRU_WEBHOOK_URL көрсетілсе, { $name } мәні де керек: 1–256 таңба, тек латын әріптері, цифрлар, _ немесе -. Онсыз кез келген адам жалған жаңарту жібере алады.
setting-listen-wrong = { $name } мәні хост пен порт болуы керек, мысалы: 127.0.0.1:8080.
setting-log-wrong = { $name } мәні console немесе json болуы керек.

key-missing = Дерекқор бар, бірақ оның кілті жоқ: { $path }. Кілт файлын орнына қайтарыңыз немесе KOPRU_KEY_FILE баптауын көрсетіңіз. Кілтсіз деректерді ешкім оқи алмайды.
key-unreadable = Мына файл оқылмайды немесе кілт емес: { $path }. Кілт 64 он алтылық цифрдан тұрады.
key-not-writable = Кілтті мына жерге жазу мүмкін емес: { $path }. Осы тіркелгіге сол жерге жазу құқығын беріңіз немесе KOPRU_KEY_FILE баптауын көрсетіңіз.
database-wrong-key = Дерекқор бұл кілтпен ашылмайды: { $path }. KOPRU_KEY_FILE баптауында дерекқор жасалған кездегі кілтті көрсетіңіз.
database-disk-full = Мына файл жатқан диск толып қалды: { $path }. Орын босатып, қайта іске қосыңыз; бұған дейін қабылданғанның бәрі сақталған.
database-read-only = Мына жерге жазу мүмкін емес: { $path }. Осы тіркелгіге сол жерге жазу құқығын беріңіз немесе KOPRU_DATA_DIR баптауын көрсетіңіз.
database-cannot-open = Мына файл ашылмады: { $path }. Қалтаның бар екенін және осы тіркелгінің оны пайдалана алатынын тексеріңіз немесе KOPRU_DATA_DIR баптауын көрсетіңіз.
database-busy = Мына файлды басқа қолданба құлыптап тұр: { $path }. Сол қолданбаны жауып, қайталап көріңіз.
database-disk-trouble = Мына файл жатқан дискіде қателер бар: { $path }. Жалғастырмас бұрын дискіні тексеріңіз.
database-damaged = Дерекқор бүлінген: { $path }. Ботты тоқтатып, оның орнына соңғы сақтық көшірмені қойыңыз.
database-in-use = Мына дерекқормен басқа Köprü жұмыс істеп тұр: { $path }. Алдымен соны тоқтатыңыз.
database-newer = Дерекқорды Köprü ботының жаңарақ нұсқасы жазған (дерекқордағы қадам: { $have }, бұл нұсқа білетін қадам: { $known }). Жаңарақ нұсқаны қайта орнатыңыз.
token-refused = Telegram KOPRU_BOT_TOKEN мәнін қабылдамады. Оны @BotFather ботынан қайта көшіріп алыңыз.
webhook-refused = Telegram KOPRU_WEBHOOK_URL мәнін қабылдамады: { $reason }
listen-taken = { $address } мекенжайын басқа қолданба пайдаланып тұр. KOPRU_LISTEN баптауында бос мекенжайды көрсетіңіз.
file-unreadable = Файл оқылмайды: { $path }.
person-unknown = Мына ID иесі ботпен әлі сөйлескен жоқ: { $id }. Алдымен START батырмасын басуын сұраңыз.
programme-unknown = Мұндай бағдарлама жоқ: { $name }. Бар бағдарламалар: { $known }
workbook-failed = Жұмыс кітабын бөлінген уақыт пен жад шегінде оқу мүмкін болмады. Бұл шынымен сауалнамасы бар электрондық кесте ме?

rehearsing =
    KOPRU_BOT_TOKEN көрсетілмегендіктен, Köprü өзінің Telegram симуляторымен жұмыс істеп тұр. Мұнда ештеңе сақталмайды.
    { $url } мекенжайын ашып, жас қатысушы болып көріңіз: біреуді таңдаңыз, START батырмасын басыңыз, өтінім беріңіз.
    Үйлестіруші де болып көріңіз: { $link } сілтемесін сол жерде басқа адам болып ашыңыз.
hint-participant = Өтінім беретін жас қатысушы болып көріңіз: { $link }
hint-coordinator = Өтінімнің келгенін көретін үйлестіруші болып көріңіз: { $link } (бірінші ашқан адамға ғана)
serving = Köprü жұмыс істеп тұр: @{ $username }. Тоқтату үшін Ctrl-C басыңыз.
claim-invitation = Боттың әзірге әкімшісі жоқ. Мына сілтемені Telegram-да ашып, START батырмасын басыңыз: { $link } (бір рет қана жарамды).

check-fine = { $file } файлында қате жоқ: { $count } сұрақ, тілдер: { $languages }.
check-holds = Іс-шаралар: { $events }. Еске салулар, дайындарымен қоса: { $reminders }.
check-problems = { $file } файлында { $count } қате бар:
check-warnings = { $count } ескерту бар, қарап шыққан жөн:
loaded = «{ $programme }» бағдарламасы жүктелді. Өтінім берушілерге арналған сілтеме: { $link }
load-would-tell = Барлығы { $people } адамға хабар барады.
load-question = Қолданайық па?
load-stopped = Ештеңе өзгерген жоқ.
load-needs-yes = Бұл өзгерістер туралы адамдарға хабар барар еді, сондықтан ештеңе өзгерген жоқ. Қолдану үшін --yes деп қосыңыз.
load-changed-meanwhile = Бағдарламаны жаңа ғана басқа біреу өзгертті, сондықтан ештеңе қолданылған жоқ. Жұмыс кітабын қайта жүктеңіз.
load-told = { $people } адамға хабар барады.
granted-administrator = { $id } енді – әкімші.
granted-coordinator = { $id } енді «{ $programme }» бағдарламасын үйлестіреді.
granted-already = Бұл рөл оған бұрыннан берілген: { $id }.

doctor-title = Köprü { $version }, Python { $python }
doctor-fine = Бәрі дұрыс.
doctor-ill = Назар аударуды қажет ететін { $count } мәселе бар.
doctor-settings = Баптаулар
doctor-settings-fine = оқылды
doctor-data = Деректер қалтасы
doctor-data-fine = { $path }, бос орын: { $free }
doctor-disk-low = дискіде бос орын аз қалды: { $free } ({ $path }), орын босатыңыз
doctor-database = Дерекқор
doctor-database-fine = ашылады, қадам: { $step }
doctor-database-running = жұмыс істеп тұрған Köprü пайдаланып жатыр
doctor-database-new = әзірге жоқ, алғаш іске қосылғанда жасалады
doctor-key = Кілт
doctor-key-fine = { $path }, бөлек сақталған
doctor-key-open = { $path } файлын басқалар оқи алады: chmod 600 командасымен жабыңыз
doctor-key-new = әзірге жоқ, алғаш іске қосылғанда жасалады
doctor-key-none = өшірулі (KOPRU_KEY_FILE=none): дискінің өзі шифрланған болуы керек
doctor-zones = Уақыт белдеулері
doctor-zones-fine = tzdata { $version }
doctor-zones-old = тым ескі: 2024 жылғы 1 наурыздан бері Қазақстанда бір ғана уақыт белдеуі бар, UTC+5. tzdata пакетін жаңартыңыз
doctor-telegram = Telegram
doctor-telegram-fine = { $url } ботты таниды: @{ $username }
doctor-telegram-none = KOPRU_BOT_TOKEN көрсетілмеген: «kopru run» симуляторды іске қосады
doctor-telegram-far = { $url } мекенжайына қосылу мүмкін емес: желіні немесе KOPRU_API_URL мәнін тексеріңіз
doctor-clock = Сағат
doctor-clock-fine = сервер сағатынан айырмасы { $seconds } секундтан аспайды
doctor-clock-wrong = сервер сағатынан айырмасы { $seconds } секунд: уақытты синхрондауды (NTP) қосыңыз
doctor-webhook = Жаңартулар
doctor-webhook-polling = long polling арқылы
doctor-webhook-set = вебхук арқылы, кезекте: { $pending }
doctor-webhook-error = вебхук арқылы, бірақ Telegram мынадай қате туралы хабарлайды: { $error }
doctor-webhook-stray = KOPRU_WEBHOOK_URL көрсетілмесе де, Telegram-да вебхук орнатылған: «kopru run» оны алып тастайды
