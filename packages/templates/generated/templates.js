// Written by `pnpm --filter @torikumi/templates generate` from src/report. Do not edit.
export const templates = {
  "accounts": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"first"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(2, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":53}}})) != null ? stack1 : "")
    + "\">\n<div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"first"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":5},"end":{"line":3,"column":75}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":75},"end":{"line":3,"column":132}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"causes"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n<div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"first"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":5},"end":{"line":4,"column":165}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":165},"end":{"line":4,"column":287}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"reason"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "pair";
},"2":function(container,depth0,helpers,partials,data) {
    return "pair more";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depths[1],"accounts"),"hasCauses"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":18},"end":{"line":3,"column":68}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "<h3>要因・課題</h3>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"causes"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":87},"end":{"line":3,"column":125}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "<h4>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":3,"column":107},"end":{"line":3,"column":111}} ), depth0))
    + "</h4>";
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depths[1],"accounts"),"hasOutlooks"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":18},"end":{"line":4,"column":158}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>今後の方向性と理由"
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"name"),{"name":"unless","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":62},"end":{"line":4,"column":146}}})) != null ? stack1 : "")
    + "</h3>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"outlook"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":78},"end":{"line":4,"column":135}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    return " <b class=\"outlook\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "outlook", {"start":{"line":4,"column":115},"end":{"line":4,"column":122}} ), depth0))
    + "</b>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"outlook"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":177},"end":{"line":4,"column":280}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>"
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"causes"),{"name":"unless","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":196},"end":{"line":4,"column":234}}})) != null ? stack1 : "")
    + "<b class=\"outlook\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "outlook", {"start":{"line":4,"column":255},"end":{"line":4,"column":262}} ), depth0))
    + "</b></h4>";
},"13":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":4,"column":216},"end":{"line":4,"column":220}} ), depth0))
    + " ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"accounts"),"rows"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true,"useDepths":true},
  "activities": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"long"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(2, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":4,"column":14},"end":{"line":4,"column":52}}})) != null ? stack1 : "")
    + "\">\n<tr><th scope=\"rowgroup\" colspan=\"2\"><div><span class=\"no\">"
    + alias4(alias3(alias2(depth0, "no", {"start":{"line":5,"column":61},"end":{"line":5,"column":63}} ), depth0))
    + "</span> <span class=\"act-name\">"
    + alias4(alias3(alias2(depth0, "name", {"start":{"line":5,"column":98},"end":{"line":5,"column":102}} ), depth0))
    + "</span> <span class=\"owner\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"cost"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":132},"end":{"line":5,"column":160}}})) != null ? stack1 : "")
    + alias4(alias3(alias2(depth0, "section", {"start":{"line":5,"column":162},"end":{"line":5,"column":169}} ), depth0))
    + "</span></div></th></tr>\n<tr><td data-head=\""
    + alias4(alias3(alias2(lookupProperty(depths[1],"activityHeads"), "thisYear", {"start":{"line":6,"column":21},"end":{"line":6,"column":46}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"thisYear"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.program(5, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":6,"column":50},"end":{"line":6,"column":134}}})) != null ? stack1 : "")
    + "</td><td data-head=\""
    + alias4(alias3(alias2(lookupProperty(depths[1],"activityHeads"), "nextYear", {"start":{"line":6,"column":156},"end":{"line":6,"column":181}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"nextYear"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.program(5, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":6,"column":185},"end":{"line":6,"column":269}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"nextYearReason"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":269},"end":{"line":6,"column":364}}})) != null ? stack1 : "")
    + "</td></tr>\n</tbody>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "act long";
},"2":function(container,depth0,helpers,partials,data) {
    return "act";
},"3":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "cost", {"start":{"line":5,"column":146},"end":{"line":5,"column":150}} ), depth0))
    + "　";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"thisYear"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "<p class=\"blank\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "emptyWord", {"start":{"line":6,"column":112},"end":{"line":6,"column":121}} ), depth0))
    + "</p>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"nextYear"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"reason\"><span>理由</span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"nextYearReason"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"activities\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"activityHeads"), "thisYear", {"start":{"line":2,"column":29},"end":{"line":2,"column":51}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"activityHeads"), "nextYear", {"start":{"line":2,"column":76},"end":{"line":2,"column":98}} ), depth0))
    + "</th></tr></thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"activities"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</table>";
},"usePartial":true,"useData":true,"useDepths":true},
  "back": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>交付金事業</h2>\n<p class=\"note\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"back"), "grantsNote", {"start":{"line":4,"column":18},"end":{"line":4,"column":33}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"back"),"grants"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part grant\">\n<h3>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":7,"column":6},"end":{"line":7,"column":10}} ), depth0))
    + "</h3>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"projects"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<li><div>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</div></li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":20,"column":11},"end":{"line":20,"column":15}} ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":20,"column":28},"end":{"line":20,"column":33}} ), depth0))
    + "</dd></div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet back\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "back", {"start":{"line":1,"column":34},"end":{"line":1,"column":42}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"back"), "title", {"start":{"line":1,"column":60},"end":{"line":1,"column":70}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"back"),"grants"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"colophon\">\n<h2>奥付</h2>\n<dl>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"back"),"facts"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</div>\n</section>";
},"useData":true},
  "behind": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"code\"><span class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":9,"column":36},"end":{"line":9,"column":45}} ), depth0))
    + "\" role=\"img\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":9,"column":74},"end":{"line":9,"column":83}} ), depth0))
    + "\">"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"mark"), "svg", {"start":{"line":9,"column":90},"end":{"line":9,"column":98}} ), depth0)) != null ? stack1 : "")
    + "</span> "
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":9,"column":111},"end":{"line":9,"column":115}} ), depth0))
    + "</td><th scope=\"row\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"target"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":9,"column":138},"end":{"line":9,"column":209}}})) != null ? stack1 : "")
    + "</th><td>"
    + ((stack1 = alias2(alias1(depth0, "chartSvg", {"start":{"line":9,"column":221},"end":{"line":9,"column":229}} ), depth0)) != null ? stack1 : "")
    + "</td><td class=\"now\" data-head=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"behind"), "actualHead", {"start":{"line":9,"column":266},"end":{"line":9,"column":289}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"actual"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-head=\"目標値\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"goal"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"cause\" data-head=\"要因・課題　→ 対応\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"causes"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":9,"column":398},"end":{"line":9,"column":478}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"outlook"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":478},"end":{"line":9,"column":573}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":9,"column":164},"end":{"line":9,"column":170}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":9,"column":176},"end":{"line":9,"column":180}} ), depth0))
    + "</a>";
},"2":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":9,"column":196},"end":{"line":9,"column":200}} ), depth0));
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"causes"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "<p class=\"blank\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "emptyWord", {"start":{"line":9,"column":456},"end":{"line":9,"column":465}} ), depth0))
    + "</p>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"response\"><p>→ <b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "outlook", {"start":{"line":9,"column":525},"end":{"line":9,"column":532}} ), depth0))
    + "</b>　</p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"reason"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet late-list\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "behind", {"start":{"line":1,"column":39},"end":{"line":1,"column":49}} ), depth0))
    + "\" data-title=\"遅れているものと理由\">\n<h2>遅れているものと理由</h2>\n<p class=\"note\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"behind"), "note", {"start":{"line":3,"column":18},"end":{"line":3,"column":29}} ), depth0))
    + "</p>\n<table class=\"late\">\n<colgroup><col class=\"b1\"><col class=\"b2\"><col class=\"b3\"><col class=\"b4\"><col class=\"b5\"><col></colgroup>\n<thead><tr><th scope=\"col\">施策</th><th scope=\"col\">指標</th><th scope=\"col\">推移</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"behind"), "actualHead", {"start":{"line":6,"column":98},"end":{"line":6,"column":115}} ), depth0))
    + "</th><th scope=\"col\">目標値</th><th scope=\"col\">要因・課題　→ 対応</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"behind"),"rows"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</section>";
},"usePartial":true,"useData":true},
  "chart-legend": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "<p class=\"chart-legend\" aria-hidden=\"true\"><span><svg viewBox=\"0 0 4 4\"><path class=\"c-ring\" stroke-width=\"2.64\" d=\"M2 2h0\"/><path class=\"c-hole\" stroke-width=\"1.96\" d=\"M2 2h0\"/></svg>現状値</span><span><svg viewBox=\"0 0 6 4\" class=\"long\"><path class=\"c-path\" d=\"M0 2h1.1M1.9 2h1.1M3.8 2h1.1M5.7 2h.3\"/></svg>目安</span><span><svg viewBox=\"0 0 4 4\"><path class=\"c-dot\" stroke-width=\"2.6\" d=\"M2 2h0\"/></svg>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "actual", {"start":{"line":1,"column":403},"end":{"line":1,"column":409}} ), depth0))
    + "</span><span><svg viewBox=\"0 0 4 4\"><path class=\"c-open\" d=\"M2 .4 3.6 2 2 3.6.4 2Z\"/></svg>目標値</span><span><svg viewBox=\"0 0 5 4\" class=\"wide\"><path class=\"c-tint\" d=\"M0 .7H5V3.3H0Z\"/></svg>目安より良い側</span></p>";
},"useData":true},
  "contents-line": {"0":function(container,depth0,helpers,partials,data) {
    return "<span class=\"code\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "code", {"start":{"line":1,"column":64},"end":{"line":1,"column":68}} ), depth0))
    + "</span> ";
},"1":function(container,depth0,helpers,partials,data) {
    return "<svg viewBox=\"0 0 150 1\" aria-hidden=\"true\"><use href=\"#leader\"/></svg>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":1,"column":294},"end":{"line":1,"column":298}} ), depth0))
    + "\" role=\"img\" aria-label=\""
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":1,"column":327},"end":{"line":1,"column":331}} ), depth0))
    + "\">"
    + ((stack1 = alias2(alias1(depth0, "svg", {"start":{"line":1,"column":338},"end":{"line":1,"column":341}} ), depth0)) != null ? stack1 : "")
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    return " <span class=\"page\" data-page-of=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "target", {"start":{"line":1,"column":422},"end":{"line":1,"column":428}} ), depth0))
    + "\"></span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><div><a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":1,"column":21},"end":{"line":1,"column":27}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":31},"end":{"line":1,"column":85}}})) != null ? stack1 : "")
    + "<span class=\"name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":106},"end":{"line":1,"column":110}} ), depth0))
    + "</span><span class=\"leader\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":140},"end":{"line":1,"column":237}}})) != null ? stack1 : "")
    + "</span><span class=\"marks\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"marks"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":264},"end":{"line":1,"column":360}}})) != null ? stack1 : "")
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":367},"end":{"line":1,"column":446}}})) != null ? stack1 : "")
    + "</a></div></li>";
},"useData":true},
  "contents": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<svg class=\"defs\" aria-hidden=\"true\"><defs><path id=\"leader\" d=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"contents"), "leader", {"start":{"line":4,"column":66},"end":{"line":4,"column":81}} ), depth0))
    + "\"/></defs></svg>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"contents-line"),depth0,{"name":"contents-line","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"group\">\n<h3>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":13,"column":6},"end":{"line":13,"column":11}} ), depth0))
    + "</h3>\n<p class=\"group-counts\">"
    + alias3(alias2(alias1(depth0, "measureCount", {"start":{"line":14,"column":26},"end":{"line":14,"column":38}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "indicatorCount", {"start":{"line":14,"column":43},"end":{"line":14,"column":57}} ), depth0))
    + "</p>\n<ol class=\"lines\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"group\">\n<h3>資料</h3>\n<ol class=\"lines\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"contents"),"appendix"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</div>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"key "
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":32,"column":62},"end":{"line":32,"column":66}} ), depth0))
    + "\">"
    + ((stack1 = alias2(alias1(depth0, "svg", {"start":{"line":32,"column":73},"end":{"line":32,"column":76}} ), depth0)) != null ? stack1 : "")
    + " <span>"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":32,"column":88},"end":{"line":32,"column":92}} ), depth0))
    + "</span></span> ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet contents\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "contents", {"start":{"line":1,"column":38},"end":{"line":1,"column":50}} ), depth0))
    + "\" data-title=\"目次\" style=\"--marks:"
    + alias3(alias2(alias1(lookupProperty(depth0,"contents"), "widest", {"start":{"line":1,"column":87},"end":{"line":1,"column":102}} ), depth0))
    + "\">\n<h2>目次</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + "<ol class=\"lines\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"contents"),"front"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"contents"),"groups"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"contents"),"appendix"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + "<p class=\"legend\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"contents"),"legend"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":18},"end":{"line":32,"column":118}}})) != null ? stack1 : "")
    + "<span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"contents"), "legendNote", {"start":{"line":32,"column":126},"end":{"line":32,"column":145}} ), depth0))
    + "</span></p>\n</section>";
},"usePartial":true,"useData":true},
  "cover": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"head"),"frame"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"cover-notice\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "frame", {"start":{"line":4,"column":26},"end":{"line":4,"column":36}} ), depth0))
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><span>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":15,"column":13},"end":{"line":15,"column":18}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"policies"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":27},"end":{"line":15,"column":91}}})) != null ? stack1 : "")
    + "</div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<i>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":48},"end":{"line":15,"column":78}}})) != null ? stack1 : "")
    + "</i>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<b></b>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet cover\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "cover", {"start":{"line":1,"column":35},"end":{"line":1,"column":44}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"head"), "title", {"start":{"line":1,"column":62},"end":{"line":1,"column":72}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"cover-title\">\n<p class=\"cover-city\"><b>"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "municipality", {"start":{"line":8,"column":27},"end":{"line":8,"column":45}} ), depth0))
    + "</b> "
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "plan", {"start":{"line":8,"column":54},"end":{"line":8,"column":64}} ), depth0))
    + "</p>\n<h1><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "year", {"start":{"line":9,"column":12},"end":{"line":9,"column":22}} ), depth0))
    + "</span> <span>取組状況</span></h1>\n<p class=\"cover-review\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "review", {"start":{"line":10,"column":26},"end":{"line":10,"column":38}} ), depth0))
    + "</p>\n</div>\n<div class=\"cover-map\">\n<div class=\"cover-goals\" aria-hidden=\"true\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"cover"),"goals"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "</div>\n<p class=\"cover-note\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "goalsNote", {"start":{"line":18,"column":24},"end":{"line":18,"column":39}} ), depth0))
    + "</p>\n</div>\n<dl class=\"cover-facts\">\n<div><dt>公表</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "publishedOn", {"start":{"line":21,"column":22},"end":{"line":21,"column":39}} ), depth0))
    + "</dd></div>\n<div><dt>編集</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "editor", {"start":{"line":22,"column":22},"end":{"line":22,"column":34}} ), depth0))
    + "</dd></div>\n<div><dt>版</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "editionName", {"start":{"line":23,"column":21},"end":{"line":23,"column":38}} ), depth0))
    + " <small>"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "editionId", {"start":{"line":23,"column":50},"end":{"line":23,"column":65}} ), depth0))
    + "</small></dd></div>\n</dl>\n</section>";
},"useData":true},
  "document": {"0":function(container,depth0,helpers,partials,data) {
    return "<meta name=\"robots\" content=\"noindex\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"web-top"),depth0,{"name":"web-top","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"cover"),depth0,{"name":"cover","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"contents"),depth0,{"name":"contents","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"summary"),depth0,{"name":"summary","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"behind"),depth0,{"name":"behind","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"guide"),depth0,{"name":"guide","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"goals"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sheets"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":43,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"goals"),{"name":"with","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":39,"column":9}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"goals"),depth0,{"name":"goals","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"sheet"),depth0,{"name":"sheet","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"series"),depth0,{"name":"series","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"back"),depth0,{"name":"back","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"web-end"),depth0,{"name":"web-end","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + alias3(alias2(alias1(lookupProperty(depth0,"head"), "title", {"start":{"line":5,"column":9},"end":{"line":5,"column":19}} ), depth0))
    + "</title>\n<meta name=\"description\" content=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"head"), "description", {"start":{"line":6,"column":36},"end":{"line":6,"column":52}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"head"),"noindex"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"print"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":11}}})) != null ? stack1 : "")
    + "<style>"
    + ((stack1 = alias2(alias1(depth0, "css", {"start":{"line":13,"column":10},"end":{"line":13,"column":13}} ), depth0)) != null ? stack1 : "")
    + "</style>\n</head>\n<body>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"print"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":11}}})) != null ? stack1 : "")
    + "<main id=\"main\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"cover"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"contents"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"summary"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"behind"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"guide"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"chapters"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":44,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"series"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":47,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"back"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":50,"column":7}}})) != null ? stack1 : "")
    + "</main>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"print"),{"name":"unless","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":54,"column":11}}})) != null ? stack1 : "")
    + "</body>\n</html>";
},"usePartial":true,"useData":true},
  "goals": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"goal\" id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":4,"column":24},"end":{"line":4,"column":26}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"kpis"),{"name":"with","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"accounts"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"kpi-table"),depth0,{"name":"kpi-table","hash":{"title":lookupProperty(depths[1],"label")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"accounts"),depth0,{"name":"accounts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet measure goals\" id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":43},"end":{"line":1,"column":45}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":63},"end":{"line":1,"column":68}} ), depth0))
    + "\">\n<h2><span class=\"name\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":2,"column":25},"end":{"line":2,"column":30}} ), depth0))
    + "</span></h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"goals"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "guide": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":7,"column":11},"end":{"line":7,"column":15}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"text"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>判定の基準 <small>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"guide"), "ruleSet", {"start":{"line":11,"column":19},"end":{"line":11,"column":32}} ), depth0))
    + "</small></h3>\n<dl class=\"criteria\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"guide"),"criteria"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":14,"column":18},"end":{"line":14,"column":27}} ), depth0))
    + "\">"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"mark"), "svg", {"start":{"line":14,"column":34},"end":{"line":14,"column":42}} ), depth0)) != null ? stack1 : "")
    + " <b>"
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":14,"column":51},"end":{"line":14,"column":60}} ), depth0))
    + "</b></dt><dd>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":14,"column":77},"end":{"line":14,"column":81}} ), depth0))
    + "</dd></div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><div><h4>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":28,"column":15},"end":{"line":28,"column":20}} ), depth0))
    + "</h4>"
    + ((stack1 = alias2(alias1(depth0, "svg", {"start":{"line":28,"column":30},"end":{"line":28,"column":33}} ), depth0)) != null ? stack1 : "")
    + "<p>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":28,"column":41},"end":{"line":28,"column":45}} ), depth0))
    + "</p></div></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet guide\" id=\""
    + container.escapeExpression(alias2(alias1(lookupProperty(depth0,"ids"), "guide", {"start":{"line":1,"column":35},"end":{"line":1,"column":44}} ), depth0))
    + "\" data-title=\"この報告書の見かた\">\n<h2>この報告書の見かた</h2>\n<div class=\"two\">\n<div>\n<dl class=\"guide-facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"guide"),"facts"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"guide"),"criteria"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + "</div>\n<div>\n<h3 class=\"ruled\">図の見かた</h3>\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"guide"), "figureSvg", {"start":{"line":21,"column":3},"end":{"line":21,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n</div>\n</div>\n<div class=\"part\">\n<h3>いろいろな図</h3>\n<ul class=\"examples\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"guide"),"charts"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n<div class=\"part\">\n<h3>値の書き方</h3>\n<dl class=\"terms\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"guide"),"terms"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</div>\n</section>";
},"usePartial":true,"useData":true},
  "kpi-table": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":10,"column":13},"end":{"line":10,"column":15}} ), depth0))
    + "\" class=\"kpi\">\n<tr><th scope=\"rowgroup\" rowspan=\"2\"><span class=\"kpi-name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":11,"column":62},"end":{"line":11,"column":66}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"remarks"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":75},"end":{"line":11,"column":138}}})) != null ? stack1 : "")
    + "</th><td data-head=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"heads"), "baseline", {"start":{"line":11,"column":160},"end":{"line":11,"column":177}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(lookupProperty(depth0,"values"),"baseline"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"now\" data-head=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"heads"), "actual", {"start":{"line":11,"column":242},"end":{"line":11,"column":257}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(lookupProperty(depth0,"values"),"actual"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"status"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":286},"end":{"line":11,"column":348}}})) != null ? stack1 : "")
    + "</td><td data-head=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"heads"), "target", {"start":{"line":11,"column":370},"end":{"line":11,"column":385}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(lookupProperty(depth0,"values"),"target"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td rowspan=\"3\" class=\"judgement\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark-word"),lookupProperty(depth0,"mark"),{"name":"mark-word","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"progress"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":473},"end":{"line":11,"column":539}}})) != null ? stack1 : "")
    + "</td></tr>\n<tr><td colspan=\"3\" rowspan=\"2\" class=\"drawing\">"
    + ((stack1 = alias2(alias1(depth0, "chartSvg", {"start":{"line":12,"column":51},"end":{"line":12,"column":59}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":62},"end":{"line":12,"column":105}}})) != null ? stack1 : "")
    + "</td></tr>\n<tr><td class=\"sentence\"><p"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"lift"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":27},"end":{"line":13,"column":77}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"sentence"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"override"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":103},"end":{"line":13,"column":154}}})) != null ? stack1 : "")
    + "</td></tr>\n</tbody>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " <span class=\"remark\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return " <small class=\"status\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "status", {"start":{"line":11,"column":325},"end":{"line":11,"column":331}} ), depth0))
    + "</small>";
},"3":function(container,depth0,helpers,partials,data) {
    return " <span class=\"progress\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "progress", {"start":{"line":11,"column":515},"end":{"line":11,"column":523}} ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "lowChartSvg", {"start":{"line":12,"column":84},"end":{"line":12,"column":95}} ), depth0)) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return " style=\"margin-top:-"
    + container.escapeExpression(container.lambda(container.strict(depth0, "lift", {"start":{"line":13,"column":61},"end":{"line":13,"column":65}} ), depth0))
    + "mm\"";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"override"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part\">\n<div class=\"part-head\">\n<h3>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":3,"column":6},"end":{"line":3,"column":11}} ), depth0))
    + "</h3>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"chart-legend"),lookupProperty(depth0,"heads"),{"name":"chart-legend","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n<table class=\"kpis\">\n<colgroup><col class=\"k1\"><col class=\"k2\"><col class=\"k2\"><col class=\"k3\"><col class=\"k3\"></colgroup>\n<thead><tr><th scope=\"col\">名称</th><th scope=\"col\"><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"heads"), "baseline", {"start":{"line":8,"column":58},"end":{"line":8,"column":72}} ), depth0))
    + "</span></th><th scope=\"col\"><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"heads"), "actual", {"start":{"line":8,"column":110},"end":{"line":8,"column":122}} ), depth0))
    + "</span></th><th scope=\"col\"><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"heads"), "target", {"start":{"line":8,"column":160},"end":{"line":8,"column":172}} ), depth0))
    + "</span></th><th scope=\"col\">判定</th></tr></thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "</table>\n</div>";
},"usePartial":true,"useData":true,"useDepths":true},
  "mark-word": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"judged "
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":1,"column":22},"end":{"line":1,"column":26}} ), depth0))
    + "\">"
    + ((stack1 = alias2(alias1(depth0, "svg", {"start":{"line":1,"column":33},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "")
    + " <b>"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":1,"column":45},"end":{"line":1,"column":49}} ), depth0))
    + "</b></span>";
},"useData":true},
  "pieces": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bound"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":82}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "<span class=\"nb\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":46},"end":{"line":1,"column":50}} ), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":69},"end":{"line":1,"column":73}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":91}}})) != null ? stack1 : "");
},"useData":true},
  "series": {"0":function(container,depth0,helpers,partials,data) {
    return " role=\"region\" aria-label=\"指標の一覧（横に動かせます）\" tabindex=\"0\"";
},"1":function(container,depth0,helpers,partials,data) {
    return "<col class=\"a8\">";
},"2":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\" class=\"page\">ページ</th>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"again"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"again\"><td class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":11,"column":37},"end":{"line":11,"column":41}} ), depth0))
    + "</td><th scope=\"row\" colspan=\"8\"><a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":11,"column":88},"end":{"line":11,"column":94}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":11,"column":100},"end":{"line":11,"column":104}} ), depth0))
    + "</a> <span class=\"remark\">"
    + alias3(alias2(alias1(depth0, "again", {"start":{"line":11,"column":134},"end":{"line":11,"column":139}} ), depth0))
    + "</span></th>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":153},"end":{"line":11,"column":258}}})) != null ? stack1 : "")
    + "</tr>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"page\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":189},"end":{"line":11,"column":246}}})) != null ? stack1 : "")
    + "</td>";
},"7":function(container,depth0,helpers,partials,data) {
    return "<span data-page-of=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "sheet", {"start":{"line":11,"column":223},"end":{"line":11,"column":228}} ), depth0))
    + "\"></span>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":13,"column":23},"end":{"line":13,"column":27}} ), depth0))
    + "</td><th scope=\"row\"><a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":13,"column":62},"end":{"line":13,"column":68}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":13,"column":74},"end":{"line":13,"column":78}} ), depth0))
    + "</a></th><td class=\"unit\">"
    + alias3(alias2(alias1(depth0, "unit", {"start":{"line":13,"column":108},"end":{"line":13,"column":112}} ), depth0))
    + "</td><td class=\"fig\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"baseline"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"unit\">"
    + alias3(alias2(alias1(depth0, "baselineYear", {"start":{"line":13,"column":179},"end":{"line":13,"column":191}} ), depth0))
    + "</td><td class=\"fig now\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"actual"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"fig\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"goal"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td>"
    + ((stack1 = alias2(alias1(depth0, "chartSvg", {"start":{"line":13,"column":285},"end":{"line":13,"column":293}} ), depth0)) != null ? stack1 : "")
    + "</td><td class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":13,"column":314},"end":{"line":13,"column":323}} ), depth0))
    + " mark-cell\">"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"mark"), "svg", {"start":{"line":13,"column":340},"end":{"line":13,"column":348}} ), depth0)) != null ? stack1 : "")
    + " <span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":13,"column":360},"end":{"line":13,"column":369}} ), depth0))
    + "</span></td>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":383},"end":{"line":13,"column":488}}})) != null ? stack1 : "")
    + "</tr>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet series\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "series", {"start":{"line":1,"column":36},"end":{"line":1,"column":46}} ), depth0))
    + "\" data-title=\"重要業績評価指標の推移と索引\">\n<h2>重要業績評価指標の推移と索引</h2>\n<div class=\"scroll\""
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"print"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":19},"end":{"line":3,"column":102}}})) != null ? stack1 : "")
    + ">\n<table class=\"all\">\n<colgroup><col class=\"a1\"><col class=\"a2\"><col class=\"a3\"><col class=\"a4\"><col class=\"a5\"><col class=\"a4\"><col class=\"a4\"><col class=\"a6\"><col class=\"a7\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":154},"end":{"line":5,"column":190}}})) != null ? stack1 : "")
    + "</colgroup>\n<thead><tr><th scope=\"col\">施策</th><th scope=\"col\">指標</th><th scope=\"col\">単位</th><th scope=\"col\" class=\"fig\">現状値</th><th scope=\"col\">年度</th><th scope=\"col\" class=\"fig\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"series"), "actualHead", {"start":{"line":6,"column":169},"end":{"line":6,"column":186}} ), depth0))
    + "</th><th scope=\"col\" class=\"fig\">目標値</th><th scope=\"col\">推移</th><th scope=\"col\">判定</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":275},"end":{"line":6,"column":332}}})) != null ? stack1 : "")
    + "</tr></thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"series"),"groups"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "</table>\n</div>\n</section>";
},"usePartial":true,"useData":true},
  "sheet": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"nb\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":64},"end":{"line":5,"column":93}}})) != null ? stack1 : "")
    + "</span>";
},"1":function(container,depth0,helpers,partials,data) {
    return "、";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"whole\"><dt>"
    + alias3(alias2(alias1(lookupProperty(depth0,"costSum"), "head", {"start":{"line":7,"column":40},"end":{"line":7,"column":52}} ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(depth0,"costSum"), "text", {"start":{"line":7,"column":65},"end":{"line":7,"column":77}} ), depth0))
    + "</dd></div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kpis"),{"name":"with","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"kpi-table"),depth0,{"name":"kpi-table","hash":{"title":"重要業績評価指標（KPI）"},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"activities"),depth0,{"name":"activities","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"accounts"),depth0,{"name":"accounts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    return "<div class=\"opinion-space\">\n<h3>意見欄</h3>\n</div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet measure\" id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":37},"end":{"line":1,"column":39}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":1,"column":57},"end":{"line":1,"column":61}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":66},"end":{"line":1,"column":70}} ), depth0))
    + "\">\n<h2><span class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":2,"column":25},"end":{"line":2,"column":29}} ), depth0))
    + "</span> <span class=\"name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":2,"column":60},"end":{"line":2,"column":64}} ), depth0))
    + "</span></h2>\n<dl class=\"facts\">\n<div><dt>主管課</dt><dd>"
    + alias3(alias2(alias1(depth0, "leadSection", {"start":{"line":4,"column":23},"end":{"line":4,"column":34}} ), depth0))
    + "</dd></div>\n<div><dt>担当課</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":21},"end":{"line":5,"column":109}}})) != null ? stack1 : "")
    + "</dd></div>\n<div class=\"whole\"><dt>"
    + alias3(alias2(alias1(depth0, "contentLabel", {"start":{"line":6,"column":25},"end":{"line":6,"column":37}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"content"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"costSum"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + "</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"kpis"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"activities"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"accounts"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"opinionSpace"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "summary": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"edition-line\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"summary"), "editionLine", {"start":{"line":3,"column":26},"end":{"line":3,"column":45}} ), depth0))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"strong"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":6,"column":38},"end":{"line":6,"column":150}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "<b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":6,"column":57},"end":{"line":6,"column":61}} ), depth0))
    + "</b>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bound"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":6,"column":75},"end":{"line":6,"column":143}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "<span class=\"nb\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":6,"column":107},"end":{"line":6,"column":111}} ), depth0))
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":6,"column":130},"end":{"line":6,"column":134}} ), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":9,"column":14},"end":{"line":9,"column":23}} ), depth0))
    + "\"><dt>"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"mark"), "svg", {"start":{"line":9,"column":34},"end":{"line":9,"column":42}} ), depth0)) != null ? stack1 : "")
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":9,"column":48},"end":{"line":9,"column":57}} ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":9,"column":70},"end":{"line":9,"column":75}} ), depth0))
    + "</dd></div>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":12,"column":60},"end":{"line":12,"column":270}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "判定の基準は<a href=\"#"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"summary"),"guide"), "target", {"start":{"line":12,"column":91},"end":{"line":12,"column":111}} ), depth0))
    + "\"><span data-page-of=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"summary"),"guide"), "target", {"start":{"line":12,"column":137},"end":{"line":12,"column":157}} ), depth0))
    + "\"></span>ページ</a>にあります。";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "判定の基準は<a href=\"#"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"summary"),"guide"), "target", {"start":{"line":12,"column":207},"end":{"line":12,"column":227}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"summary"),"guide"), "name", {"start":{"line":12,"column":233},"end":{"line":12,"column":251}} ), depth0))
    + "</a>にあります。";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part bars\">\n<h3>基本目標別の判定</h3>\n<p class=\"note\">1つのマスが1つの指標です。数字は施策の番号です。</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"summary"),"bars"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"unit-bar"),depth0,{"name":"unit-bar","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part\">\n<table class=\"not-judged\">\n<caption>判定していない指標</caption>\n<colgroup><col class=\"n1\"><col class=\"n2\"><col>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":47},"end":{"line":26,"column":112}}})) != null ? stack1 : "")
    + "</colgroup>\n<thead class=\"vh\"><tr><th scope=\"col\">施策</th><th scope=\"col\">指標</th><th scope=\"col\">理由</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":91},"end":{"line":27,"column":164}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"summary"),"notJudged"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"summary"),"linked"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":60},"end":{"line":26,"column":105}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    return "<col class=\"n3\">";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"summary"),"linked"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":104},"end":{"line":27,"column":157}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">ページ</th>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":30,"column":23},"end":{"line":30,"column":27}} ), depth0))
    + "</td><th scope=\"row\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(data,"root"),"summary"),"linked"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data,"loc":{"start":{"line":30,"column":50},"end":{"line":30,"column":135}}})) != null ? stack1 : "")
    + "</th><td class=\"why\">"
    + alias3(alias2(alias1(depth0, "reason", {"start":{"line":30,"column":158},"end":{"line":30,"column":164}} ), depth0))
    + "</td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":171},"end":{"line":30,"column":292}}})) != null ? stack1 : "")
    + "</tr>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":30,"column":90},"end":{"line":30,"column":96}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":30,"column":102},"end":{"line":30,"column":106}} ), depth0))
    + "</a>";
},"19":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":30,"column":122},"end":{"line":30,"column":126}} ), depth0));
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"summary"),"linked"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":190},"end":{"line":30,"column":285}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    return "<td class=\"page\"><span data-page-of=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "sheet", {"start":{"line":30,"column":257},"end":{"line":30,"column":262}} ), depth0))
    + "\"></span></td>";
},"22":function(container,depth0,helpers,partials,data) {
    return "各ページの上部";
},"23":function(container,depth0,helpers,partials,data) {
    return "各施策の見出しの下";
},"24":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"grey\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"summary"), "contactNote", {"start":{"line":39,"column":45},"end":{"line":39,"column":64}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet summary\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "summary", {"start":{"line":1,"column":37},"end":{"line":1,"column":48}} ), depth0))
    + "\" data-title=\"概要\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"editionLine"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "<h2>概要</h2>\n<p class=\"lead\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"lead"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":16},"end":{"line":6,"column":159}}})) != null ? stack1 : "")
    + "</p>\n<dl class=\"counts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"counts"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n<p class=\"note\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"summary"), "countsNote", {"start":{"line":12,"column":18},"end":{"line":12,"column":36}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"linked"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":38},"end":{"line":12,"column":277}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"bars"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"notJudged"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"contact\">\n<h3>問い合わせ先</h3>\n<div><p>報告書全体："
    + alias3(alias2(alias1(lookupProperty(depth0,"summary"), "contact", {"start":{"line":38,"column":16},"end":{"line":38,"column":31}} ), depth0))
    + "　<span class=\"nb\">各施策：施策ごとの主管課（"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(23, data, 0),"data":data,"loc":{"start":{"line":38,"column":64},"end":{"line":38,"column":108}}})) != null ? stack1 : "")
    + "）</span></p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"contactNote"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":39,"column":77}}})) != null ? stack1 : "")
    + "</div>\n</div>\n</section>";
},"usePartial":true,"useData":true},
  "text": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bullet"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":16},"end":{"line":1,"column":52}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"pieces"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>";
},"1":function(container,depth0,helpers,partials,data) {
    return " class=\"bullet\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":85}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "unit-bar": {"0":function(container,depth0,helpers,partials,data) {
    return " <i>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":2,"column":57},"end":{"line":2,"column":61}} ), depth0))
    + "</i>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"cells\" style=\"--cell:"
    + container.escapeExpression(container.lambda(container.strict(depth0, "cellWidth", {"start":{"line":4,"column":34},"end":{"line":4,"column":43}} ), depth0))
    + "mm\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"cell "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"mark"), "mark", {"start":{"line":6,"column":18},"end":{"line":6,"column":27}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"summary"),"linked"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":6,"column":31},"end":{"line":6,"column":345}}})) != null ? stack1 : "")
    + "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":6,"column":71},"end":{"line":6,"column":77}} ), depth0))
    + "\"><span class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":6,"column":96},"end":{"line":6,"column":105}} ), depth0))
    + "\" role=\"img\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":6,"column":134},"end":{"line":6,"column":143}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":6,"column":148},"end":{"line":6,"column":152}} ), depth0))
    + "\">"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"mark"), "svg", {"start":{"line":6,"column":159},"end":{"line":6,"column":167}} ), depth0)) != null ? stack1 : "")
    + "</span><span>"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":6,"column":185},"end":{"line":6,"column":189}} ), depth0))
    + "</span></a>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><span class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":6,"column":230},"end":{"line":6,"column":239}} ), depth0))
    + "\" role=\"img\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":6,"column":268},"end":{"line":6,"column":277}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":6,"column":282},"end":{"line":6,"column":286}} ), depth0))
    + "\">"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"mark"), "svg", {"start":{"line":6,"column":293},"end":{"line":6,"column":301}} ), depth0)) != null ? stack1 : "")
    + "</span><span>"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":6,"column":319},"end":{"line":6,"column":323}} ), depth0))
    + "</span></div>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"segments\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"segments"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"cell "
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "mark", {"start":{"line":12,"column":18},"end":{"line":12,"column":27}} ), depth0))
    + "\" style=\"width:"
    + alias3(alias2(alias1(depth0, "share", {"start":{"line":12,"column":46},"end":{"line":12,"column":51}} ), depth0))
    + "%\"><div><span class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":12,"column":76},"end":{"line":12,"column":85}} ), depth0))
    + "\" role=\"img\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":12,"column":114},"end":{"line":12,"column":123}} ), depth0))
    + "\">"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"mark"), "svg", {"start":{"line":12,"column":130},"end":{"line":12,"column":138}} ), depth0)) != null ? stack1 : "")
    + "</span><span>"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":12,"column":156},"end":{"line":12,"column":161}} ), depth0))
    + "</span></div></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"bar\">\n<div class=\"bar-label\"><b>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":2,"column":28},"end":{"line":2,"column":33}} ), depth0))
    + "</b>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":39},"end":{"line":2,"column":74}}})) != null ? stack1 : "")
    + " <span>"
    + alias3(alias2(alias1(depth0, "measureCount", {"start":{"line":2,"column":83},"end":{"line":2,"column":95}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "indicatorCount", {"start":{"line":2,"column":100},"end":{"line":2,"column":114}} ), depth0))
    + "</span></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"cells"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "</div>";
},"useData":true},
  "value": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"number"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":330}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"v\"><span class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"wide"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":59},"end":{"line":1,"column":95}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"prefix"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":97},"end":{"line":1,"column":143}}})) != null ? stack1 : "")
    + alias4(alias3(alias2(depth0, "integer", {"start":{"line":1,"column":145},"end":{"line":1,"column":152}} ), depth0))
    + "</span>"
    + alias4(alias3(alias2(depth0, "fraction", {"start":{"line":1,"column":163},"end":{"line":1,"column":171}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"unit"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":173},"end":{"line":1,"column":215}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"period"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":215},"end":{"line":1,"column":314}}})) != null ? stack1 : "")
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return "vl wide";
},"3":function(container,depth0,helpers,partials,data) {
    return "vl";
},"4":function(container,depth0,helpers,partials,data) {
    return "<small>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "prefix", {"start":{"line":1,"column":120},"end":{"line":1,"column":126}} ), depth0))
    + "</small>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<small>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "unit", {"start":{"line":1,"column":194},"end":{"line":1,"column":198}} ), depth0))
    + "</small>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<small class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"periodBelow"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":1,"column":243},"end":{"line":1,"column":287}}})) != null ? stack1 : "")
    + "\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "period", {"start":{"line":1,"column":291},"end":{"line":1,"column":297}} ), depth0))
    + "</small>";
},"7":function(container,depth0,helpers,partials,data) {
    return "vp below";
},"8":function(container,depth0,helpers,partials,data) {
    return "vp";
},"9":function(container,depth0,helpers,partials,data) {
    return "<span class=\"v mid\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "dash", {"start":{"line":1,"column":371},"end":{"line":1,"column":375}} ), depth0))
    + "</span>";
},"10":function(container,depth0,helpers,partials,data) {
    return "<span class=\"v mid word\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "word", {"start":{"line":1,"column":430},"end":{"line":1,"column":434}} ), depth0))
    + "</span>";
},"11":function(container,depth0,helpers,partials,data) {
    return "<span class=\"v text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":485},"end":{"line":1,"column":489}} ), depth0))
    + "</span>";
},"12":function(container,depth0,helpers,partials,data) {
    return "<span class=\"v mid blank\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "blank", {"start":{"line":1,"column":546},"end":{"line":1,"column":551}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":337}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"dash"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":337},"end":{"line":1,"column":391}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"word"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":391},"end":{"line":1,"column":450}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"text"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":450},"end":{"line":1,"column":505}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"blank"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":505},"end":{"line":1,"column":567}}})) != null ? stack1 : "");
},"useData":true},
  "web-end": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "frame", {"start":{"line":4,"column":5},"end":{"line":4,"column":15}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<footer class=\"end\">\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"head"), "title", {"start":{"line":2,"column":5},"end":{"line":2,"column":15}} ), depth0))
    + "　"
    + alias3(alias2(alias1(lookupProperty(depth0,"head"), "editionId", {"start":{"line":2,"column":20},"end":{"line":2,"column":34}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"head"),"frame"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + "<p><a href=\"#main\">先頭へ戻る</a></p>\n</footer>";
},"useData":true},
  "web-top": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"#"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ids"), "contents", {"start":{"line":3,"column":28},"end":{"line":3,"column":40}} ), depth0))
    + "\">目次へ</a>";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"#"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ids"), "series", {"start":{"line":4,"column":26},"end":{"line":4,"column":36}} ), depth0))
    + "\">指標の一覧へ</a>";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"notice\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "frame", {"start":{"line":8,"column":20},"end":{"line":8,"column":30}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<nav class=\"skip\" aria-label=\"読み飛ばし\">\n<a href=\"#main\">本文へ</a>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"contents"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"series"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":57}}})) != null ? stack1 : "")
    + "\n</nav>\n<header>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"head"),"frame"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"masthead\">\n<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "editionLine", {"start":{"line":11,"column":5},"end":{"line":11,"column":21}} ), depth0))
    + "</p>\n<nav aria-label=\"この版のファイル\">\n<ul>\n<li><a href=\"report.pdf\">PDF</a></li>\n<li><a href=\"kpis.csv\">指標（CSV）</a></li>\n<li><a href=\"activities.csv\">取組（CSV）</a></li>\n<li><a href=\"report.json\">JSON</a></li>\n</ul>\n</nav>\n</div>\n</header>";
},"useData":true},
}
