# Ehtiyat nüsxələr, bərpa və açar: kopru əmrinin botu işlədən şəxsə dedikləri. Terminalda sadə mətn kimi göstərilir.

setting-backup-dir-wrong = { $name } qovluq deyil və ya açar onun içindədir: məlumatların yanındakı açar heç nəyi qorumur.
setting-backups-wrong = { $name } 0 ilə 1000 arasında ədəd olmalıdır: neçə ehtiyat nüsxə saxlanılır. 0 olsa, gecə nüsxə çıxarılmır.

backup-nothing = Belə verilənlər bazası hələ yoxdur: { $path }.
backup-folder-wrong = Ehtiyat nüsxələri burada saxlamaq olmur: { $path }. Bu hesaba ora yazmaq hüququ verin və ya KOPRU_BACKUP_DIR təyin edin.
backup-no-room = Bu qovluğun diskində ehtiyat nüsxə üçün yer yoxdur: { $path }. Yer açın və ya KOPRU_BACKUP_DIR ilə başqa disk göstərin.
backup-made = Nüsxə çıxarıldı və yoxlanıldı: { $path }, { $size }.
backup-same-disk = O, verilənlər bazası ilə eyni diskdədir: disk sıradan çıxsa, ikisi də itər. KOPRU_BACKUP_DIR ilə başqa disk göstərin.

restore-wrong-key = Bu fayl nə bu açarla, nə də onun yanındakı əvvəlki açarlarla açılır: { $path }. KOPRU_KEY_FILE ilə nüsxənin çıxarıldığı açarı göstərin.
restore-no-database = Bu, Köprü verilənlər bazası deyil: { $path }.
restore-backup = Ehtiyat nüsxə sazdır, tarixi: { $when }. İçində: proqram – { $programmes }, adam – { $people }, müraciət – { $applications }.
restore-present = Əvəz olunacaq bazanın içində: proqram – { $programmes }, adam – { $people }, müraciət – { $applications }.
restore-unreadable = Əvəz olunacaq baza oxunmur. Buna baxmayaraq saxlanılır.
restore-none = Əvəz olunacaq baza hələ yoxdur.
restore-question = Nüsxə onun yerinə qoyulsun?
restore-stopped = Heç nə dəyişmədi.
restore-needs-yes = Baza əvəz olunacaqdı, ona görə heç nə dəyişmədi. Əvəz etmək üçün --yes əlavə edin.
restored = Nüsxə yerindədir. Botu işə sala bilərsiniz.
restored-aside = Əvvəlki baza saxlanıldı: { $path }. Lazım olmayanda silin.
restored-after =
    Nüsxədən sonra baş verənlər onda yoxdur:
    • Göndərilməkdə olan elanlar dayandırılıb, vaxtı ötənlər isə yenidən qaralamadır. Xatırlatmalar ikinci dəfə gələ bilər.
    • O vaxtdan bəri məlumatları silinmiş adamlar bazaya qayıdıb. Onları yenidən silin: «kopru erase».

key-none-yet = Belə açar hələ yoxdur: { $path }. Nüsxəni bərpa etmək üçün əvvəlcə ora nüsxənin çıxarıldığı açarı qoyun.
key-off = Açar yoxdur: KOPRU_KEY_FILE dəyəri none-dır.
key-fits = Bu açar verilənlər bazasını açır: { $path }.
key-unused = Açar: { $path }. Verilənlər bazası hələ yoxdur.
key-rotated = Verilənlər bazasının yeni açarı var: { $path }. Açarın surətini elə indi bazadan ayrı yerdə saxlayın.
key-resealed =
    { $count ->
        [one] Bazanın { $count } nüsxəsi də yeni açarla şifrələndi.
       *[other] Bazanın { $count } nüsxəsi də yeni açarla şifrələndi.
    }
key-not-resealed = Bu nüsxəni yenidən şifrələmək olmadı, açarı əvvəlkidir: { $path }.
key-former = Əvvəlki açar başqa yerlərdəki nüsxələr üçün saxlanıldı: { $path }. Belə nüsxə qalmayanda onu silin.

doctor-rights = Hüquqlar
doctor-rights-fine = bu qovluğa yalnız bu hesab baxa bilər: { $path }
doctor-rights-open = bu qovluğa başqaları da baxa bilər: { $path }. chmod 700 ilə düzəldin
doctor-languages = Dillər
doctor-languages-fine = { $languages }, bütün mətnlər yerindədir
doctor-languages-lacking = mətnlər çatışmır: { $languages }. Köprü-nü yenidən quraşdırın
doctor-backups = Ehtiyat nüsxələr
doctor-backups-fine = { $path }: { $count }, sonuncusu: { $when }
doctor-backups-same-disk = { $path }: { $count }, sonuncusu: { $when }; amma verilənlər bazası ilə eyni diskdə: KOPRU_BACKUP_DIR ilə başqa disk göstərin
doctor-backups-old = bu qovluqda sonuncusu: { $when } ({ $path }). «kopru backup» ilə yenisini çıxarın və ötən gecə niyə çıxarılmadığına jurnalda baxın
doctor-backups-none = bu qovluqda hələ yoxdur: { $path }. İşləyən bot hər gecə bir nüsxə çıxarır, «kopru backup» isə elə indi
doctor-backups-off = gecə çıxarılmır (KOPRU_BACKUPS=0): nüsxələri özünüz çıxarın
doctor-copies = Köhnə nüsxələr
doctor-copies-left = { $files }: onlarda o vaxtdan bəri silinmiş məlumatlar var. Lazım olmayanda silin
doctor-commands = Əmrlər
doctor-commands-fine = Telegram-ın göstərdiyi: { $count }
doctor-commands-none = Telegram hələ heç birini bilmir: onları «kopru run» bildirir
