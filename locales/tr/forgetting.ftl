# Sunucunun sahibi süresi dolanı ya da birinin verilerini siler.

purge-nothing = Saklama süresi dolan bir şey yok.
purge-dry = Bunlar silinirdi. Hiçbir şey değişmedi; silmek için --yes ekleyin.
purge-done = Bunlar silindi.
purge-programme = { $programme }, saklama süresinin sonu: { $date }:
purge-line = • { $what }: { $count }
erase-dry = { $id } hakkında saklananlar bunlar, kalıcı olarak silinirdi. Hiçbir şey değişmedi; silmek için --yes ekleyin.
erase-done = Silindi: { $id }. Bot çalışırken bu, sohbetinde kendisine bildirilir.
erase-the-last-administrator = { $id } tek yönetici. Önce bir başkasını yönetici yapın: kopru grant.

purge-what-applications = başvurular
purge-what-dialogues = gönderilmemiş başvurular
purge-what-consents = onaylar
purge-what-places = etkinliklerdeki yerler
purge-what-letters = mektuplar
purge-what-deliveries = gönderilen mesajlar
purge-what-guardianships = velilerin onayları
purge-what-due = planlanan hatırlatmalar
purge-what-answers = tek tek yanıtlar
purge-what-people = burada hiçbir şeyi kalmayan kişiler
