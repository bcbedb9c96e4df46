// Vietnamese words of the pages and pictures of single states: a year, a country, a region, a city.
import type { statesEn } from "../en/states.ts";

export const statesVi: Record<keyof typeof statesEn, string> = {
  yearTitle: "Các thành phố học tập của UNESCO năm {year}",
  yearDescription:
    "Năm {year}: Mạng lưới Thành phố học tập toàn cầu của UNESCO công bố {members} thành viên, {placed} thành phố có trên bản đồ; thành phố nào gia nhập, thành phố nào rời mạng lưới, kèm nguồn.",
  yearJoined: "{count} thành phố có nguồn nêu rõ đã gia nhập năm {year}.",
  yearJoinedOf: "Năm {year} công bố {intake} thành phố gia nhập; {count} thành phố đã biết tên.",
  yearMaybe: "Là thành viên tính đến cuối năm {year}, không rõ từ khi nào",
  yearGone: "Không còn là thành viên tính đến cuối năm {year}",
  yearsOthers: "Các năm khác",
  placeTitle: "{place}: {count} thành phố học tập đã biết tên",
  embedOfPlace: "{place}: {count} thành phố học tập đã biết tên; toàn thế giới công bố {members}",
  embedOfCity: "{name}; toàn thế giới công bố {members} thành phố học tập",
  placeDescription:
    "{place}: {count} thành viên đã biết tên của Mạng lưới Thành phố học tập toàn cầu của UNESCO tính đến cuối năm {year}; diễn biến từng năm, số do các nguồn đếm và số chưa tìm thấy tên.",
  placeNamed:
    "Cuối năm {year}, có {count} thành phố đã biết tên là thành viên, trong đó {placed} thành phố có trên bản đồ.",
  placeEarlier: "Trong đó, {earlier} thành phố được nêu tên lần cuối trước năm {year}.",
  placeFaint:
    "{count} thành phố, chấm nhạt trên bản đồ, được nêu tên lần cuối trước năm {year} và có thể đã rời mạng lưới.",
  placeUncounted: "Chưa tìm thấy nguồn nào đếm số thành viên ở đây vào thời điểm đó.",
  placeCounted: "{date}, một nguồn đếm được {count} thành viên ở đây.",
  placeByYear: "Số thành viên đã biết tên vào cuối mỗi năm",
  placeJoined: "Các thành phố theo năm gia nhập",
  placeCountries: "Các nước, theo số thành viên đã biết tên cuối năm {year}",
  mapOfYear:
    "Bản đồ thế giới năm {year}: {placed} thành phố thành viên có trên bản đồ, trong {members} thành viên được công bố.",
  mapOfPlace: "Bản đồ {place}: {count} thành phố học tập đã biết tên tính đến cuối năm {year}.",
  mapOfCity: "Bản đồ {name} và các thành phố thành viên lân cận.",
  pictureKnown: "đã biết tên tính đến cuối năm {year}",
  pictureCounted: "một nguồn đếm được {count} thành phố, {date}",
  legendOthers: "các thành phố thành viên khác",
  stateEmbed: "Bản đồ này, để nhúng",
};
