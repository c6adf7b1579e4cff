# Düymə ilə cavablandırılan suallar: düymələri və göndərilən mesaj cavab sayılmayanda deyilənlər.

button-acknowledge = 👍 Aydındır
forms-acknowledge = Zəhmət olmasa, bunu oxuyun, sonra aşağıdakı düyməyə toxunun.
