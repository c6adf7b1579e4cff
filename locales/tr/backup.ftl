# Yedekler, geri yükleme ve anahtar: kopru komutunun botu çalıştıran kişiye söyledikleri. Terminalde düz metin olarak gösterilir.

setting-backup-dir-wrong = { $name } bir klasör değil ya da anahtar onun içinde: verilerin yanındaki anahtar hiçbir şeyi korumaz.
setting-backups-wrong = { $name } 0 ile 1000 arasında bir sayı olmalı: kaç yedek saklanacağı. 0 olursa geceleri yedek alınmaz.

backup-nothing = Böyle bir veritabanı henüz yok: { $path }.
backup-folder-wrong = Yedekler burada saklanamıyor: { $path }. Bu hesaba oraya yazma yetkisi verin ya da KOPRU_BACKUP_DIR ayarını yapın.
backup-no-room = Bu klasörün diskinde yedek için yer yok: { $path }. Yer açın ya da KOPRU_BACKUP_DIR ile başka bir disk gösterin.
backup-made = Yedek alındı ve denetlendi: { $path }, { $size }.
backup-same-disk = Veritabanıyla aynı diskte duruyor: disk bozulursa ikisi de gider. KOPRU_BACKUP_DIR ile başka bir disk gösterin.

restore-wrong-key = Bu dosya ne bu anahtarla ne de yanındaki eski anahtarlarla açılıyor: { $path }. KOPRU_KEY_FILE ile yedeğin alındığı anahtarı gösterin.
restore-no-database = Bu, bir Köprü veritabanı değil: { $path }.
restore-backup = Yedek sağlam, tarihi: { $when }. İçinde: program – { $programmes }, kişi – { $people }, başvuru – { $applications }.
restore-present = Yerine geçeceği veritabanında: program – { $programmes }, kişi – { $people }, başvuru – { $applications }.
restore-unreadable = Yerine geçeceği veritabanı okunamıyor. Yine de saklanacak.
restore-none = Yerine geçeceği bir veritabanı henüz yok.
restore-question = Yedek onun yerine konsun mu?
restore-stopped = Hiçbir şey değişmedi.
restore-needs-yes = Veritabanı değiştirilecekti, bu yüzden hiçbir şey yapılmadı. Değiştirmek için --yes ekleyin.
restored = Yedek yerinde. Botu başlatabilirsiniz.
restored-aside = Eski veritabanı saklandı: { $path }. Gerekmediğinde silin.
restored-after =
    Yedekten sonra olanlar onda yok:
    • Gönderilmekte olan duyurular duraklatıldı, zamanı geçmiş olanlar yeniden taslak oldu. Hatırlatmalar ikinci kez gelebilir.
    • O zamandan beri verileri silinen kişiler geri geldi. Onları yeniden silin: “kopru erase”.

key-none-yet = Böyle bir anahtar henüz yok: { $path }. Yedeği geri yüklemek için önce oraya yedeğin alındığı anahtarı koyun.
key-off = Anahtar yok: KOPRU_KEY_FILE değeri none.
key-fits = Bu anahtar veritabanını açıyor: { $path }.
key-unused = Anahtar: { $path }. Veritabanı henüz yok.
key-rotated = Veritabanının yeni bir anahtarı var: { $path }. Anahtarın bir kopyasını hemen veritabanından ayrı bir yerde saklayın.
key-resealed =
    { $count ->
        [one] Veritabanının { $count } kopyası da yeni anahtarla şifrelendi.
       *[other] Veritabanının { $count } kopyası da yeni anahtarla şifrelendi.
    }
key-not-resealed = Bu kopya yeniden şifrelenemedi, anahtarı eskisi: { $path }.
key-former = Eski anahtar başka yerlerdeki kopyalar için saklandı: { $path }. Böyle bir kopya kalmadığında silin.

doctor-rights = Yetkiler
doctor-rights-fine = bu klasöre yalnızca bu hesap bakabilir: { $path }
doctor-rights-open = bu klasöre başkaları da bakabilir: { $path }. chmod 700 ile düzeltin
doctor-languages = Diller
doctor-languages-fine = { $languages }, bütün metinler var
doctor-languages-lacking = eksik metinler var: { $languages }. Köprü’yü yeniden kurun
doctor-backups = Yedekler
doctor-backups-fine = { $path }: { $count }, en yenisi: { $when }
doctor-backups-same-disk = { $path }: { $count }, en yenisi: { $when }; ama veritabanıyla aynı diskte: KOPRU_BACKUP_DIR ile başka bir disk gösterin
doctor-backups-old = bu klasördeki en yenisi: { $when } ({ $path }). “kopru backup” ile yenisini alın ve dün gece neden alınmadığına günlükte bakın
doctor-backups-none = bu klasörde henüz yok: { $path }. Çalışan bot her gece bir yedek alır, “kopru backup” hemen şimdi alır
doctor-backups-off = geceleri alınmıyor (KOPRU_BACKUPS=0): yedekleri kendiniz alın
doctor-copies = Eski kopyalar
doctor-copies-left = { $files }: o zamandan beri silinmiş veriler bunlarda duruyor. Gerekmediğinde silin
doctor-commands = Komutlar
doctor-commands-fine = Telegram’ın gösterdiği: { $count }
doctor-commands-none = Telegram henüz hiçbirini bilmiyor: “kopru run” bildirir
