# Düğmeyle yanıtlanan sorular: düğmeleri ve bir mesaj yanıt sayılamadığında söylenenler.

button-acknowledge = 👍 Anladım
forms-acknowledge = Lütfen bunu okuyun, sonra aşağıdaki düğmeye dokunun.
