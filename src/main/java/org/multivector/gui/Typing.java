package org.multivector.gui;

import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Answers each letter that is typed into a field. */
final class Typing implements DocumentListener {

  private final Consumer<DocumentEvent> answer;

  private Typing(Consumer<DocumentEvent> answer) {
    this.answer = answer;
  }

  static void follow(JTextField field, Consumer<DocumentEvent> answer) {
    field.getDocument().addDocumentListener(new Typing(answer));
  }

  @Override
  public void insertUpdate(DocumentEvent event) {
    answer.accept(event);
  }

  @Override
  public void removeUpdate(DocumentEvent event) {
    answer.accept(event);
  }

  @Override
  public void changedUpdate(DocumentEvent event) {
    answer.accept(event);
  }
}
