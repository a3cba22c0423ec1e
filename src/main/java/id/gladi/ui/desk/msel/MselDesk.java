package id.gladi.ui.desk.msel;

import id.gladi.ui.desk.attach.AttachModel;
import id.gladi.ui.desk.form.Form;
import id.gladi.ui.desk.form.FormModel;
import id.gladi.ui.desk.form.Forms;
import id.gladi.ui.desk.inject.InjectActs;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Sentences;
import id.gladi.ui.play.Times;

/** Opens the forms of the script; while the past is shown it opens none. */
public final class MselDesk implements InjectActs {
  private final MselModel model;
  private final FormModel forms;
  private final Forms makes;
  private final Texts texts;
  private final AttachModel attach;

  public MselDesk(MselModel model, FormModel forms, Forms makes, Texts texts) {
    this.model = model;
    this.forms = forms;
    this.makes = makes;
    this.texts = texts;
    var play = model.injects().play();
    var sentences = new Sentences(texts, new Names(play::plan, texts));
    this.attach = new AttachModel(play, forms, texts, sentences);
  }

  @Override
  public void onSkip(String inject) {
    open(makes.skip(inject));
  }

  @Override
  public void onPostpone(String inject) {
    open(makes.postpone(inject));
  }

  @Override
  public void onEdit(String inject) {
    var plan = model.injects().play().plan();
    var times = new Times(plan.exercise().schedule(), texts);
    model.inject(inject).ifPresent(found -> open(MselForms.edit(found, texts, times, attach)));
  }

  @Override
  public void onPlace(String inject) {
    model.inject(inject).ifPresent(model::onShow);
  }

  @Override
  public AttachModel attach() {
    return attach;
  }

  @Override
  public void onCondition(String inject) {
    if (now()) {
      model.building().set(inject);
    }
  }

  private void open(Form form) {
    if (now()) {
      model.open().set(false);
      forms.onOpen(form);
    }
  }

  private boolean now() {
    return !model.injects().play().moment().get().past();
  }
}
