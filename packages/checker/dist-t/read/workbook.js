export {}
//# sourceMappingURL=workbook.js.map
