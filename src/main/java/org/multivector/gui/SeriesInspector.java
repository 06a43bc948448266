package org.multivector.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.RowFilter;
import javax.swing.event.DocumentEvent;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableRowSorter;
import org.multivector.results.TextTable;
import org.multivector.statistics.Series;
import org.multivector.statistics.Variable;
import sim.portrayal.Inspector;

/** All that is measured of an actor or a tie, quarter by quarter, named as in series.csv. */
final class SeriesInspector extends Inspector {

  private static final int[] WIDTHS = {110, 52, 106, 86, 52};
  private static final int VALUE = 3;
  private static final Dimension SIZE = new Dimension(380, 480);

  private final LiveRun run;
  private final String subjectTitle;
  private final transient Object subject;
  private final transient List<Integer> places = new ArrayList<>();
  private final transient List<Series> rows = new ArrayList<>();
  private final JLabel heading = new JLabel();
  private final Values values = new Values();

  SeriesInspector(LiveRun run, String title, Object subject, Predicate<Series> about) {
    this.run = run;
    subjectTitle = title;
    this.subject = subject;
    List<Series> all = run.track().series();
    for (int n = 0; n < all.size(); n++) {
      if (about.test(all.get(n))) {
        places.add(n);
        rows.add(all.get(n));
      }
    }
    setVolatile(true);
    setLayout(new BorderLayout());
    JTable table = table();
    add(top(table), BorderLayout.NORTH);
    add(new JScrollPane(table), BorderLayout.CENTER);
    setTitle(title);
    updateInspector();
  }

  private JPanel top(JTable table) {
    JTextField only = new JTextField();
    only.setToolTipText("Show only rows with these letters, such as leverage or RUS");
    TableRowSorter<Values> sorter = new TableRowSorter<>(values);
    for (int column = 0; column < WIDTHS.length; column++) {
      sorter.setSortable(column, column != VALUE);
    }
    table.setRowSorter(sorter);
    Typing.follow(only, (DocumentEvent event) -> sorter.setRowFilter(containing(only.getText())));
    JPanel find = new JPanel(new BorderLayout(6, 0));
    find.add(new JLabel("Show only"), BorderLayout.WEST);
    find.add(only, BorderLayout.CENTER);
    JPanel top = new JPanel(new BorderLayout(0, 6));
    top.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
    top.add(heading, BorderLayout.NORTH);
    top.add(find, BorderLayout.SOUTH);
    return top;
  }

  private static RowFilter<Values, Integer> containing(String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return new RowFilter<>() {
      @Override
      public boolean include(Entry<? extends Values, ? extends Integer> entry) {
        boolean found = wanted.isEmpty();
        for (int column = 0; column < VALUE; column++) {
          found |= entry.getStringValue(column).toLowerCase(Locale.ROOT).contains(wanted);
        }
        return found;
      }
    };
  }

  private JTable table() {
    JTable table =
        new JTable(values) {
          @Override
          public String getToolTipText(MouseEvent event) {
            int row = rowAtPoint(event.getPoint());
            Variable variable = row < 0 ? null : rows.get(convertRowIndexToModel(row)).variable();
            return variable == null ? "" : variable.definition();
          }
        };
    for (int n = 0; n < WIDTHS.length; n++) {
      table.getColumnModel().getColumn(n).setPreferredWidth(WIDTHS[n]);
    }
    table.setPreferredScrollableViewportSize(SIZE);
    table.setShowGrid(false);
    table.setRowHeight(22);
    return table;
  }

  @Override
  public void updateInspector() {
    String quarter = run.quarter(run.track().tick());
    heading.setText(subjectTitle + " at the end of " + quarter);
    values.fireTableRowsUpdated(0, Math.max(0, rows.size() - 1));
  }

  /** The rows as shown, for other programs. */
  String shown(int row) {
    Series series = rows.get(row);
    return String.join(
        ",",
        series.variable().name(),
        series.actor(),
        series.partner(),
        series.domain(),
        String.valueOf(values.getValueAt(row, VALUE)));
  }

  int count() {
    return rows.size();
  }

  private final class Values extends AbstractTableModel {

    private static final List<String> HEADS =
        List.of("variable", "with", "domain", "value", "unit");

    @Override
    public int getRowCount() {
      return rows.size();
    }

    @Override
    public int getColumnCount() {
      return HEADS.size();
    }

    @Override
    public String getColumnName(int column) {
      return HEADS.get(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
      Series series = rows.get(row);
      return switch (column) {
        case 0 -> series.variable().name();
        case 1 -> other(series);
        case 2 -> series.domain();
        case VALUE -> TextTable.number(run.track().now(places.get(row)));
        default -> series.variable().unit();
      };
    }

    private String other(Series series) {
      if (subject instanceof Actor actor && !series.actor().equals(actor.id())) {
        return series.actor();
      }
      return series.partner();
    }
  }
}
