Office.actions.associate('WRITE', async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[event.source.id]];
    await context.sync();
  });
  event.completed();
});
Office.actions.associate('FORGET', () => undefined);
