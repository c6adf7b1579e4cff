# Serverin sahibi müddəti bitəni və ya kiminsə məlumatlarını silir.

purge-nothing = Saxlanma müddəti bitən heç nə yoxdur.
purge-dry = Bunlar silinərdi. Heç nə dəyişmədi; silmək üçün --yes əlavə edin.
purge-done = Bunlar silindi.
purge-programme = { $programme }, saxlanma müddətinin sonu: { $date }:
purge-line = • { $what }: { $count }
erase-dry = { $id } haqqında saxlanılan budur, həmişəlik silinərdi. Heç nə dəyişmədi; silmək üçün --yes əlavə edin.
erase-done = Silindi: { $id }. Bot işləyəndə bu, onun çatında bildirilir.
erase-the-last-administrator = { $id } yeganə administratordur. Əvvəl başqa birini administrator edin: kopru grant.

purge-what-applications = müraciətlər
purge-what-dialogues = göndərilməmiş müraciətlər
purge-what-consents = razılıqlar
purge-what-places = tədbirlərdəki yerlər
purge-what-letters = məktublar
purge-what-deliveries = göndərilən mesajlar
purge-what-guardianships = qəyyumların razılıqları
purge-what-due = planlaşdırılan xatırlatmalar
purge-what-answers = ayrı-ayrı cavablar
purge-what-people = burada heç nəyi qalmayan insanlar
