// Vietnamese words of the account of members, named and not, and of the sightings of a city.
import type { accountEn } from "../en/account.ts";

export const accountVi: Record<keyof typeof accountEn, string> = {
  accountAnnounced: "Cuối năm {year}, mạng lưới công bố {count} thành viên.",
  accountNamed:
    "Trong đó {named} thành phố được nguồn tin nêu là thành viên vào năm {year} hoặc sau đó. {earlier} thành phố khác chỉ được nêu trong những năm trước; có thể tới {gone} nơi trong số này đã rời mạng lưới.",
  accountNamedAll: "Trong đó {named} thành phố được nguồn tin nêu tên.",
  accountUnnamed: "Vì vậy có từ {least} đến {most} thành viên chưa tìm thấy tên ở đâu.",
  accountExact: "Vì vậy có {least} thành viên chưa tìm thấy tên ở đâu.",
  accountOver:
    "Số được nêu tên nhiều hơn số công bố {over}: một trong các nguồn sai hoặc đếm theo cách khác.",
  accountHeadNamed: "Được nêu vào năm đó hoặc sau đó",
  accountHeadEarlier: "Chỉ được nêu trước đó",
  accountHeadGone: "Trong số này có thể đã rời",
  accountHeadUnnamed: "Chưa tìm thấy tên",
  accountText:
    "Thành phố được nêu vào một năm hoặc sau đó thì năm ấy là thành viên. Thành phố chỉ được nêu trước đó có thể đã rời mạng lưới: kể từ đợt kết nạp đầu tiên, các tổng số cho biết phần lớn các năm có bao nhiêu thành viên rời đi, nên số đã rời không thể nhiều hơn. Vì thế hiệu giữa số công bố và số được nêu tên không phải là một con số mà là hai.",
  intakeLikely: "Suy ra",

  countryCounted: "Theo nguồn dẫn, {date} nước này có {count} thành viên.",
  countryAccount:
    "{named} được nêu là thành viên vào năm {year} hoặc sau đó, {earlier} chỉ trong những năm trước, có thể thuộc hoặc không thuộc số được đếm. Có từ {least} đến {most} thành viên chưa tìm thấy tên ở đâu.",
  countrySure: "{named} được nêu tên ở đây; {least} chưa tìm thấy tên ở đâu.",
  countryOver: "Ở đây nêu tên nhiều hơn {over}.",
  countryNotNamed: "Nguồn không nêu {names}.",
  countryUnnamed: "được đếm nhưng chưa tìm thấy tên",

  sightings: "Các nguồn nói gì, vào lúc nào",
  sightingJoined: "gia nhập",
  sightingMember: "được nêu là thành viên",
  sightingLeft: "rời mạng lưới",
  sightingAbsent: "không còn là thành viên",
  sightingInferred: "thời điểm do suy ra",
};
