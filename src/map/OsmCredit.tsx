// Whose the detailed base map is, as its licence asks.

export function Credit() {
  return (
    <a class="credit" href="https://www.openstreetmap.org/copyright">
      © OpenStreetMap
    </a>
  );
}
